using System.Globalization;
using System.Net.Http.Headers;

namespace Easel.Providers.Http;

/// <summary>How long a service asks to be left alone.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Most = TimeSpan.FromDays(1);

    /// <summary>
    /// Null where it does not say. Seconds, with a fraction too, or a date, which is read by the service's own clock (its Date header): that
    /// may be wrong, and in another zone.
    /// </summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider clock)
    {
        if (Raw(headers, "retry-after-ms") is { } milliseconds && Number(milliseconds) is { } thousandths)
            return Bound(thousandths / 1000);
        if (Raw(headers, "Retry-After") is not { } text)
            return null;
        if (Number(text) is { } seconds)
            return Bound(seconds);
        if (!TryDate(text, out var until))
            return null;
        var now = Raw(headers, "Date") is { } date && TryDate(date, out var theirs) ? theirs : clock.GetUtcNow();
        return Bound((until - now).TotalSeconds);
    }

    private static string? Raw(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count > 0 ? values.ToString() : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        // "NaN" and "Infinity" are numbers to .NET.
        && double.IsFinite(number)
            ? number
            : null;

    private static bool TryDate(string text, out DateTimeOffset date) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);

    private static TimeSpan Bound(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, Most.TotalSeconds));
}
