using System.Globalization;
using Easel.Client.Keys;

namespace Easel.Studio.Pages.Usage;

/// <summary>A key's limits in words.</summary>
internal static class KeyLimitText
{
    public static string Of(AccessKeyLimits? limits)
    {
        if (limits is null)
            return "none";
        string?[] all =
        [
            Text(limits.RequestsPerMinute, "requests a minute"),
            Text(limits.ImagesPerMinute, "pictures a minute"),
            Text(limits.Concurrent, "at once"),
            Text(limits.MonthlyImages, "pictures a month"),
            limits.MonthlyCost is { } cost ? string.Create(CultureInfo.InvariantCulture, $"${cost} a month") : null,
        ];
        return string.Join(", ", all.OfType<string>()) is { Length: > 0 } text ? text : "none";
    }

    private static string? Text(long? number, string what) =>
        number is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known} {what}") : null;
}
