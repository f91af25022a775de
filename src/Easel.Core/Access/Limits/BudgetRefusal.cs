using Easel.Abstractions.Events;
using Easel.Core.Usage;

namespace Easel.Core.Access.Limits;

/// <summary>Whose budget is not enough for a request.</summary>
/// <param name="Spent">What was drawn of it, without what is under way.</param>
internal sealed record BudgetRefusal(LimitSubject Subject, Spent Spent, ImageError Error)
{
    public SpendScope Scope => Subject.Spending!.Value;

    /// <summary>Nothing is left, whatever is asked for and whoever is under way.</summary>
    public bool IsUsedUp => Spent.Images >= Subject.Limits.MonthlyImages || Spent.Cost >= Subject.Limits.MonthlyCost;
}
