using Easel.Abstractions.Events;

namespace Easel.Core.Access.Limits;

/// <summary>What a caller over a limit is told.</summary>
internal static class LimitErrors
{
    private const string TooMany = "rate_limit_exceeded";
    private const string UsedUp = "insufficient_quota";

    public static ImageError OfRate(RateRefusal refusal, string what, int count) =>
        refusal.RetryAfter is { } wait
            ? new ImageError(
                ImageErrorKind.Overloaded,
                TooMany,
                null,
                $"Rate limit reached for {refusal.Subject.Name}: {refusal.Limit} {what} per minute. Please try again in {Math.Max(1, Math.Ceiling(wait.TotalSeconds)):0} s."
            )
            {
                RetryAfter = wait,
            }
            : new ImageError(
                ImageErrorKind.QuotaExceeded,
                TooMany,
                null,
                $"Request too large for {refusal.Subject.Name}: its limit is {refusal.Limit} {what} per minute, and the request is for {count}."
            );

    public static ImageError OfConcurrency(LimitSubject subject) =>
        new(
            ImageErrorKind.Overloaded,
            TooMany,
            null,
            $"Rate limit reached for {subject.Name}: {subject.Limits.Concurrent} requests at the same time. Please try again when one of them is done."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(1),
        };

    public static ImageError OfImages(LimitSubject subject, long left, DateOnly month) =>
        new(
            ImageErrorKind.QuotaExceeded,
            UsedUp,
            null,
            left > 0
                ? $"You exceeded your current quota: {left} of {subject.Limits.MonthlyImages} images of this month are left for {subject.Name}, until {Next(month)} (UTC)."
                : $"You exceeded your current quota: the {subject.Limits.MonthlyImages} images of this month are used up for {subject.Name}, until {Next(month)} (UTC)."
        );

    public static ImageError OfCost(LimitSubject subject, decimal left, decimal wanted, DateOnly month) =>
        new(
            ImageErrorKind.QuotaExceeded,
            UsedUp,
            null,
            left > 0
                ? $"You exceeded your current quota: ${left:0.00##} of the budget of ${subject.Limits.MonthlyCost:0.00##} for this month is left for {subject.Name}, until {Next(month)} (UTC), and this request may cost ${wanted:0.00##}."
                : $"You exceeded your current quota: the budget of ${subject.Limits.MonthlyCost:0.00##} for this month is used up for {subject.Name}, until {Next(month)} (UTC)."
        );

    public static ImageError Unreadable { get; } =
        new(
            ImageErrorKind.Unavailable,
            "budgets_unavailable",
            null,
            "What was spent this month cannot be read now, and without it nothing is drawn for who has a budget; try again in a moment."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(5),
        };

    private static string Next(DateOnly month) =>
        month.AddMonths(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
