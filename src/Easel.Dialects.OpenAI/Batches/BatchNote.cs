using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>How far a batch is: a note in its job's journal, of which the last counts.</summary>
/// <param name="Total">Requests; 0 before they were counted.</param>
/// <param name="InProgressAt">Unix milliseconds, as the other times.</param>
/// <param name="Errors">Why its input cannot be done.</param>
/// <param name="Attempts">Attempts that began with <paramref name="Done"/> lines done, each but the last ended by its server's end.</param>
/// <param name="Crashes">How often its server had ended while it ran (<see cref="Job.Crashes"/>).</param>
internal sealed record BatchNote(
    int Total,
    long? InProgressAt,
    long? FinalizingAt,
    IReadOnlyList<BatchError>? Errors,
    int Attempts,
    int Done,
    int Crashes = 0
);
