namespace Easel.Core.Webhooks;

/// <summary>Types of events that endpoints may ask for.</summary>
public static class EventTypes
{
    public const string BudgetReached = "budget.reached";

    /// <summary>Sent to one endpoint, to see whether it is there; to be asked for by none.</summary>
    public const string Test = "webhook.test";

    public static IReadOnlyList<string> All { get; } =
    [
        "response.completed",
        "response.failed",
        "response.cancelled",
        "batch.completed",
        "batch.failed",
        "batch.cancelled",
        "job.completed",
        "job.failed",
        "job.cancelled",
        BudgetReached,
    ];
}
