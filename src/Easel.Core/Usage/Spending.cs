namespace Easel.Core.Usage;

/// <summary>What one scope has spent in a month, or what is added to that.</summary>
/// <param name="Month">Its first day, UTC.</param>
public sealed record Spending(SpendScope Scope, DateOnly Month, Spent Spent)
{
    /// <summary>The month that an instant belongs to, UTC.</summary>
    public static DateOnly MonthOf(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1);
}
