using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response as it stands: its request, its job, and what was noted of its work so far.</summary>
internal sealed record ResponseState(ResponseRequest Request, Job Job, IReadOnlyList<ResponseNote> Notes)
{
    /// <summary>What is drawn, from the moment that it is known.</summary>
    public GeneratingNote? Drawing => Notes.OfType<GeneratingNote>().FirstOrDefault();

    /// <summary>The image; one that was lost and drawn again takes the place of the first, whatever was noted in between.</summary>
    public ImageNote? Image => Notes.OfType<ImageNote>().LastOrDefault();

    public RefusalNote? Refusal => Notes.OfType<RefusalNote>().FirstOrDefault();

    /// <summary>Those that came before the image.</summary>
    public IEnumerable<PartialNote> Partials => Notes.TakeWhile(note => note is not ImageNote).OfType<PartialNote>();

    /// <summary>It was drawn, and is not kept any more: the response has failed, whatever its clients heard before.</summary>
    public bool IsImageLost { get; private init; }

    /// <summary>It left the queue, at least once.</summary>
    public bool IsStarted => Job.StartedAt is not null;

    /// <summary>Name of the file that a next turn edits: what was drawn, or else what was to be edited; null when there is
    /// neither.</summary>
    public string? LastImage =>
        IsImageLost ? null
        : Image is { } drawn ? drawn.File
        : Request.Order.Images is [var edited, ..] ? edited
        : null;

    /// <summary>The same, of which the image is not there any more. One that is still worked on has not drawn it yet: it is drawn
    /// again.</summary>
    public ResponseState WithoutImage() =>
        this with
        {
            Notes = [.. Notes.Where(note => note is not ImageNote)],
            Job = Job.State is JobState.Completed ? Job with { State = JobState.Failed, Error = Lost } : Job,
            IsImageLost = Job.State is JobState.Completed,
        };

    /// <summary>What is said of an image that is not where it was kept.</summary>
    public static JobError Lost { get; } =
        new("server_error", "The image was drawn and is not in this server's storage any more; ask for it again.");
}
