using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Easel.Cli.Parameters;

/// <summary>The wire's parameters as options of one command.</summary>
internal sealed class ParameterOptions
{
    private readonly Dictionary<Parameter, Option> _options = [];

    public ParameterOptions(Command command, Uses use)
    {
        foreach (var parameter in WireParameters.All)
        {
            if ((parameter.Uses & use) == Uses.None) continue;
            var option = ToOption(parameter);
            _options.Add(parameter, option);
            command.Options.Add(option);
        }
    }

    public IParameterValues Of(ParseResult parsed) => new Values(_options, parsed);

    private static Option ToOption(Parameter parameter)
    {
        var name = "--" + (parameter.OptionName ?? parameter.Name.Replace('_', '-'));
        var option = parameter.Type switch
        {
            ParameterType.Integer => new Option<long?>(name, parameter.Aliases) { CustomParser = ParseInteger },
            ParameterType.Number => new Option<double?>(name, parameter.Aliases) { CustomParser = ParseNumber },
            ParameterType.Flag => new Option<bool?>(name, parameter.Aliases),
            _ => (Option)new Option<string?>(name, parameter.Aliases),
        };
        option.Description = parameter.Range is { Min: var min, Max: var max } ? string.Create(CultureInfo.InvariantCulture, $"{parameter.Help} {min} to {max}.") : parameter.Help;
        if (parameter.Type != ParameterType.Flag) option.HelpName = parameter.ValueName;
        if (parameter.Words.Length > 0) option.CompletionSources.Add(parameter.Words);
        return option;
    }

    private static long? ParseInteger(ArgumentResult argument)
    {
        if (long.TryParse(argument.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        argument.AddError($"{NameOf(argument)} takes a whole number, not '{argument.Tokens[0].Value}'.");
        return null;
    }

    private static double? ParseNumber(ArgumentResult argument)
    {
        if (double.TryParse(argument.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) return value;
        argument.AddError($"{NameOf(argument)} takes a number, not '{argument.Tokens[0].Value}'.");
        return null;
    }

    private static string NameOf(ArgumentResult argument) => argument.Parent is OptionResult option ? option.Option.Name : argument.Argument.Name;

    private sealed class Values(Dictionary<Parameter, Option> options, ParseResult parsed) : IParameterValues
    {
        public string? Text(Parameter parameter) => Get<string?>(parameter) is { Length: > 0 } text ? text : null;

        public long? Integer(Parameter parameter) => Get<long?>(parameter);

        public double? Number(Parameter parameter) => Get<double?>(parameter);

        public bool? Flag(Parameter parameter) => Get<bool?>(parameter);

        private T? Get<T>(Parameter parameter) => options.TryGetValue(parameter, out var option) ? parsed.GetValue((Option<T>)option) : default;
    }
}
