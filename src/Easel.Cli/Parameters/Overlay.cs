namespace Easel.Cli.Parameters;

/// <summary>What was given, and one value more.</summary>
internal sealed record Overlay(IParameterValues Given, Parameter Added) : IParameterValues
{
    public string? TextValue { get; init; }

    public long? IntegerValue { get; init; }

    public string? Text(Parameter parameter) => parameter == Added ? TextValue : Given.Text(parameter);

    public long? Integer(Parameter parameter) => parameter == Added ? IntegerValue : Given.Integer(parameter);

    public double? Number(Parameter parameter) => Given.Number(parameter);

    public bool? Flag(Parameter parameter) => Given.Flag(parameter);
}
