using System.CommandLine.Parsing;
using System.Globalization;

namespace Easel.Cli.Parameters;

/// <summary>Times such as <c>90s</c>, <c>30m</c>, <c>12h</c> and <c>7d</c>; a number alone is seconds.</summary>
internal static class Durations
{
    /// <summary>A hundred years.</summary>
    private const long MaxSeconds = 100L * 366 * 24 * 3600;

    /// <summary>Null when it is none, or too long.</summary>
    public static TimeSpan? Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var unit = char.IsAsciiDigit(text[^1]) ? 's' : text[^1];
        var digits = char.IsAsciiDigit(text[^1]) ? text : text[..^1];
        var seconds = unit switch
        {
            's' => 1L,
            'm' => 60,
            'h' => 3600,
            'd' => 24 * 3600,
            _ => 0,
        };
        return
            seconds > 0
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count <= MaxSeconds / seconds
            ? TimeSpan.FromSeconds(count * seconds)
            : null;
    }

    public static void Check(OptionResult option)
    {
        if (option.Tokens is [var token] && Of(token.Value) is null)
            option.AddError($"{option.Option.Name} takes a time such as 30m, 12h or 7d, not '{token.Value}'.");
    }
}
