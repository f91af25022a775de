using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Dialects.Saas.Bodies;

/// <summary>Times as zod's <c>datetime()</c> takes them: a date that there is, a time without an offset, and Z.</summary>
internal static partial class IsoTime
{
    private const int TickDigits = 7;

    public static bool TryParse(string text, out DateTimeOffset time)
    {
        time = default;
        var match = Shape().Match(text);
        if (!match.Success)
            return false;
        var (year, month, day) = (Number(match, 1), Number(match, 2), Number(match, 3));
        var second = match.Groups[6].Success ? Number(match, 6) : 0;
        // The year 0 is one of ISO 8601, and here the time before all others.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 4), month))
            return false;
        if (year > 0 && day > DateTime.DaysInMonth(year, month))
            return false;
        if (Number(match, 4) > 23 || Number(match, 5) > 59 || second > 59)
            return false;
        time =
            year == 0
                ? DateTimeOffset.MinValue
                : new DateTimeOffset(year, month, day, Number(match, 4), Number(match, 5), second, TimeSpan.Zero)
                    + new TimeSpan(Ticks(match.Groups[7].ValueSpan));
        return true;
    }

    private static int Number(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Of the digits of a fraction; those beyond a tick are cut off.</summary>
    private static long Ticks(ReadOnlySpan<char> fraction)
    {
        var ticks = 0L;
        for (var i = 0; i < TickDigits; i++)
            ticks = ticks * 10 + (i < fraction.Length ? fraction[i] - '0' : 0);
        return ticks;
    }

    [GeneratedRegex(
        @"\A([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?Z\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Shape();
}
