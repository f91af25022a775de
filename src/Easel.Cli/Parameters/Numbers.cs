using System.CommandLine.Parsing;
using System.Globalization;
using Easel.Abstractions.Requests;

namespace Easel.Cli.Parameters;

/// <summary>Numbers of the command line and of tools, whatever the machine's language.</summary>
internal static class Numbers
{
    public static long? ToInteger(string? text) => text is not null && WholeNumber.TryParse(text, out var value) ? value : null;

    public static double? ToNumber(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    public static void CheckInteger(OptionResult option)
    {
        if (option.Tokens is [var token] && ToInteger(token.Value) is null)
            option.AddError($"{option.Option.Name} takes a whole number, not '{token.Value}'.");
    }

    public static void CheckNumber(OptionResult option)
    {
        if (option.Tokens is [var token] && ToNumber(token.Value) is null)
            option.AddError($"{option.Option.Name} takes a number, not '{token.Value}'.");
    }
}
