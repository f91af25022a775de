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
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        var second = match.Groups["second"].Success ? Number(match, "second") : 0;
        // The year 0 is one of ISO 8601, and here the time before all others.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 4), month))
            return false;
        if (year > 0 && day > DateTime.DaysInMonth(year, month))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        time =
            year == 0
                ? DateTimeOffset.MinValue
                : new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero)
                    + new TimeSpan(Ticks(match.Groups["fraction"].ValueSpan));
        return true;
    }

    private static int Number(Match match, string group) =>
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
        @"\A(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})(\.(?<fraction>[0-9]+))?)?Z\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Shape();
}
