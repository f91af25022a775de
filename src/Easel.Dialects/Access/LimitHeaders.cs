using System.Globalization;
using Easel.Core.Access.Limits;

namespace Easel.Dialects.Access;

/// <summary>Where a caller stands, in the headers that OpenAI's responses have: <c>x-ratelimit-limit-requests</c> and the like.</summary>
internal static class LimitHeaders
{
    public static void Write(IHeaderDictionary headers, LimitStatus status)
    {
        Write(headers, "requests", status.Requests);
        Write(headers, "images", status.Images);
    }

    private static void Write(IHeaderDictionary headers, string what, RateStatus? status)
    {
        if (status is not { } known)
            return;
        headers[$"x-ratelimit-limit-{what}"] = known.Limit.ToString(CultureInfo.InvariantCulture);
        headers[$"x-ratelimit-remaining-{what}"] = known.Remaining.ToString(CultureInfo.InvariantCulture);
        headers[$"x-ratelimit-reset-{what}"] = Text(known.Reset);
    }

    /// <summary>As OpenAI writes a time: <c>120ms</c>, <c>1s</c>, <c>1.5s</c>, <c>1m0s</c>.</summary>
    internal static string Text(TimeSpan time)
    {
        if (time < TimeSpan.FromSeconds(1))
            return $"{Math.Max(0, Math.Ceiling(time.TotalMilliseconds)):0}ms";
        var seconds = Math.Ceiling(time.TotalSeconds * 1000) / 1000;
        var minutes = Math.Floor(seconds / 60);
        var rest = (seconds - (minutes * 60)).ToString("0.###", CultureInfo.InvariantCulture);
        return minutes > 0 ? $"{minutes:0}m{rest}s" : $"{rest}s";
    }
}
