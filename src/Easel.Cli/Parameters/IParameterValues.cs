namespace Easel.Cli.Parameters;

/// <summary>What was given for the parameters of one request; null for what was not.</summary>
internal interface IParameterValues
{
    string? Text(Parameter parameter);

    long? Integer(Parameter parameter);

    double? Number(Parameter parameter);

    bool? Flag(Parameter parameter);
}
