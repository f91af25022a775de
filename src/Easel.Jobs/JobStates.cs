namespace Easel.Jobs;

/// <summary>What a job's states are called in answers.</summary>
internal static class JobStates
{
    public static string NameOf(JobState state) =>
        state switch
        {
            JobState.Queued => "queued",
            JobState.InProgress => "in_progress",
            JobState.Completed => "completed",
            JobState.Failed => "failed",
            _ => "cancelled",
        };
}
