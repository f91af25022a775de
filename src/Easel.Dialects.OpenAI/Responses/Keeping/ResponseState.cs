using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response as it stands: its request, its job, and what was noted of its work so far.</summary>
internal sealed record ResponseState(ResponseRequest Request, Job Job, IReadOnlyList<ResponseNote> Notes)
{
    /// <summary>What is drawn, from the moment that it is known.</summary>
    public GeneratingNote? Drawing => Notes.OfType<GeneratingNote>().FirstOrDefault();

    public ImageNote? Image => Notes.Count > 0 ? Notes[^1] as ImageNote : null;

    public RefusalNote? Refusal => Notes.OfType<RefusalNote>().FirstOrDefault();

    public IEnumerable<PartialNote> Partials => Notes.OfType<PartialNote>();

    /// <summary>It left the queue, at least once.</summary>
    public bool IsStarted => Job.StartedAt is not null;

    /// <summary>Name of the file that a next turn edits: what was drawn, or else what was to be edited; null when there is
    /// neither.</summary>
    public string? LastImage => Image?.File ?? (Request.Order.Images is [var edited, ..] ? edited : null);
}
