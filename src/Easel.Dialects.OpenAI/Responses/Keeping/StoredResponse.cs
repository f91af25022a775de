using System.IO.Pipelines;
using System.Text.Json;
using Easel.Dialects.Images;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response that is kept: a job, its journal and its files. Reads only what is new. Not thread-safe.</summary>
/// <param name="isAskedFor">By a client that came back to it, and not by the one whose connection its work depends on.</param>
internal sealed class StoredResponse(
    string owner,
    ResponseRequest request,
    bool isAskedFor,
    IJobStore jobs,
    IJobFiles files,
    JobSignals.Watch watch,
    TimeProvider clock
) : IResponseSource, IDisposable
{
    public const string Kind = "response";

    /// <summary>Some buckets show what was written only after a moment.</summary>
    private const int Looks = 4;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly List<ResponseNote> _notes = [];
    private readonly FollowerSigns _signs = new(jobs, request.Id, clock);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
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
        if (isAskedFor && !request.Background && job.State is JobState.InProgress)
            await _signs.BeginAsync(cancellationToken);
        if (!job.IsEnded && _end is { } end)
            job = job with { State = end.Outcome.State, Error = end.Outcome.Error, EndedAt = end.At };
        foreach (var note in await jobs.ReadJournalAsync(request.Id, _notes.Count, cancellationToken))
            _notes.Add(ResponseNote.Parse(note.Span));
        var state = new ResponseState(request, job, [.. _notes]);
        if (state.Image is not { File: var file } || await HasAsync(file, cancellationToken))
            return state;
        // Deleted meanwhile, it is no lost one.
        return await jobs.ExistsAsync(request.Id, cancellationToken) ? state.WithoutImage() : null;
    }

    public async ValueTask<bool> HasAsync(string file, CancellationToken cancellationToken)
    {
        if (_seen.Contains(file))
            return true;
        for (var look = 1; !await files.ExistsAsync(request.Id, file, cancellationToken); look++)
        {
            if (look == Looks)
                return false;
            await Task.Delay(BetweenLooks, clock, cancellationToken);
        }

        _seen.Add(file);
        return true;
    }

    public async ValueTask WriteImageAsync(string file, Utf8JsonWriter json, PipeWriter pipe, CancellationToken cancellationToken)
    {
        await using var content = await files.OpenAsync(request.Id, file, cancellationToken);
        if (content is null)
            throw new FileNotFoundException(ResponseState.Lost.Message);
        await ImageWriter.WriteBase64Async(json, pipe, content, cancellationToken);
    }

    public void Dispose()
    {
        _signs.Dispose();
        watch.Dispose();
    }
}
