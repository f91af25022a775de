using Easel.Abstractions.Requests;
using Easel.Core.InFlight;
using Easel.Jobs;

namespace Easel.Server.Queue;

/// <summary>Something that is drawn or waits.</summary>
/// <param name="Kind"><c>request</c>, or the kind of the job.</param>
/// <param name="Ahead">Requests that are before it at its model, those being drawn among them; null for what does not wait there.</param>
internal sealed record QueueItem(string Id, string Kind, bool IsWaiting, int? Ahead, CallerIdentity Caller, DateTimeOffset CreatedAt)
{
    /// <summary>What is drawn; null for a job whose drawing has not begun, or is another server's.</summary>
    public ActiveRequest? Drawing { get; init; }

    public bool IsCancelled { get; init; }

    public static QueueItem Of(ActiveRequest request)
    {
        var ahead = request.Ahead;
        return new QueueItem(request.Id, "request", ahead is not null, ahead, request.Request.Context.Caller, request.StartedAt)
        {
            Drawing = request,
            IsCancelled = request.IsCancelled,
        };
    }

    public static QueueItem Of(Job job, ActiveRequest? drawing) =>
        new(job.Id, job.Kind, job.State is JobState.Queued, drawing?.Ahead, job.Caller, job.CreatedAt)
        {
            Drawing = drawing,
            IsCancelled = job.CancelRequested || drawing?.IsCancelled is true,
        };
}
