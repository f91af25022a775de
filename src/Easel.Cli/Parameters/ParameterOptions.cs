using System.CommandLine;
using System.Globalization;

namespace Easel.Cli.Parameters;

/// <summary>The API's parameters as options of one command.</summary>
internal sealed class ParameterOptions
{
    private readonly Dictionary<Parameter, Option> _options = [];

    public ParameterOptions(Command command, Uses use)
    {
        foreach (var parameter in ApiParameters.All)
        {
            if ((parameter.Uses & use) == Uses.None)
                continue;
            var option = ToOption(parameter);
            _options.Add(parameter, option);
            command.Options.Add(option);
        }
    }

    public IParameterValues Of(ParseResult parsed) => new Values(_options, parsed);

    private static Option ToOption(Parameter parameter)
    {
        var name = "--" + (parameter.OptionName ?? parameter.Name.Replace('_', '-'));
        // Texts, whatever they are: the code of an Option<long?> would have to be compiled at every start.
        var option =
            parameter.Type == ParameterType.Flag
                ? new Option<bool>(name, parameter.Aliases)
                : (Option)new Option<string?>(name, parameter.Aliases);
        if (parameter.Type == ParameterType.Integer)
            option.Validators.Add(Numbers.CheckInteger);
        if (parameter.Type == ParameterType.Number)
            option.Validators.Add(Numbers.CheckNumber);
        option.Description = parameter.Range is { Min: var min, Max: var max }
            ? string.Create(CultureInfo.InvariantCulture, $"{parameter.Help} {min} to {max}.")
            : parameter.Help;
        if (parameter.Type != ParameterType.Flag)
            option.HelpName = parameter.ValueName;
        if (parameter.Words.Length > 0)
            option.CompletionSources.Add(parameter.Words);
        return option;
    }

    private sealed class Values(Dictionary<Parameter, Option> options, ParseResult parsed) : IParameterValues
    {
        public string? Text(Parameter parameter) => Given(parameter) is { Length: > 0 } text ? text : null;

        public long? Integer(Parameter parameter) => Numbers.ToInteger(Given(parameter));

        public double? Number(Parameter parameter) => Numbers.ToNumber(Given(parameter));

        /// <summary>A flag that is not given is left to the service.</summary>
        public bool? Flag(Parameter parameter) =>
            options.TryGetValue(parameter, out var option) && parsed.GetValue((Option<bool>)option) ? true : null;

        private string? Given(Parameter parameter) =>
            options.TryGetValue(parameter, out var option) ? parsed.GetValue((Option<string?>)option) : null;
    }
}
