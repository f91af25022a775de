using System.IO.Pipelines;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Dialects.Images;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response that is kept: a job, its journal and its files. Reads only what is new. Not thread-safe.</summary>
internal sealed class StoredResponse(string owner, ResponseRequest request, IJobStore jobs, IJobFiles files, JobSignals.Watch watch)
    : IResponseSource,
        IDisposable
{
    public const string Kind = "response";

    private readonly List<ResponseNote> _notes = [];
    private (JobOutcome Outcome, DateTimeOffset At)? _end;

    public ResponseRequest Request => request;

    public Task Changed => watch.Changed;

    /// <summary>The work has ended, whether or not that could be written.</summary>
    public void End(JobOutcome outcome, DateTimeOffset at)
    {
        _end = (outcome, at);
        watch.Signal();
    }

    public async ValueTask<ResponseState?> ReadAsync(CancellationToken cancellationToken)
    {
        // The job first: what it has ended with is in the journal then.
        if (await jobs.FindAsync(owner, request.Id, cancellationToken) is not { } job)
            return null;
        if (!job.IsEnded && _end is { } end)
            job = job with { State = end.Outcome.State, Error = end.Outcome.Error, EndedAt = end.At };
        foreach (var note in await jobs.ReadJournalAsync(request.Id, _notes.Count, cancellationToken))
            _notes.Add(ResponseNote.Parse(note.Span));
        return new ResponseState(request, job, [.. _notes]);
    }

    public async ValueTask WriteImageAsync(string file, Utf8JsonWriter json, PipeWriter pipe, CancellationToken cancellationToken)
    {
        await using var content = await files.OpenAsync(request.Id, file, cancellationToken);
        if (content is null)
            json.WriteNullValue();
        else
            await ImageWriter.WriteBase64Async(json, pipe, content, cancellationToken);
    }

    public void Dispose() => watch.Dispose();
}

/// <summary>The journal and the files of a response that is being worked on.</summary>
internal sealed class StoredNotes(JobRun run, IJobFiles files) : IResponseNotes
{
    public IReadOnlyList<ResponseNote> Earlier { get; } = [.. run.Journal.Select(note => ResponseNote.Parse(note.Span))];

    public ValueTask AppendAsync(ResponseNote note) => run.AppendAsync(note.ToJson());

    public async ValueTask<bool> KeepAsync(string file, EncodedImage image, CancellationToken cancellationToken)
    {
        using (image)
            return await files.WriteAsync(run.Job.Owner, run.Job.Id, file, image.Memory, cancellationToken);
    }
}
