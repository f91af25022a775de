using Easel.Abstractions.Pixels;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>The journal and the files of a response that is being worked on.</summary>
internal sealed class StoredNotes(JobRun run, IJobFiles files) : IResponseNotes
{
    /// <summary>What a server writes that was held, and lost the job meanwhile, never takes the place of what was noted.</summary>
    private readonly string _attempt = Guid.NewGuid().ToString("N")[..8];

    public IReadOnlyList<ResponseNote> Earlier { get; } = [.. run.Journal.Select(note => ResponseNote.Parse(note.Span))];

    public ValueTask AppendAsync(ResponseNote note) => run.AppendAsync(note.ToJson());

    public async ValueTask<string?> KeepAsync(string name, EncodedImage image, CancellationToken cancellationToken)
    {
        var file = $"{name}-{_attempt}";
        using (image)
            return await files.WriteAsync(run.Job.Owner, run.Job.Id, file, image.Memory, cancellationToken) ? file : null;
    }

    public ValueTask<bool> HasAsync(string file, CancellationToken cancellationToken) =>
        files.ExistsAsync(run.Job.Id, file, cancellationToken);
}
