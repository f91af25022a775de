using Easel.Dialects.Inputs;

namespace Easel.Server.Tests.Support;

internal static class UploadBudgets
{
    /// <summary>Nobody holds anything: otherwise one caller may not hold the most that one may.</summary>
    public static bool IsFree(this UploadBudget budget)
    {
        const string Probe = "probe";
        if (!budget.TryTake(Probe, budget.Most))
            return false;
        budget.Return(Probe, budget.Most);
        return true;
    }
}
