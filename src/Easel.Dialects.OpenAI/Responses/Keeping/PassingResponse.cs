using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Dialects.Images;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response that nobody can ask for again (<c>store: false</c>): all of it in memory, gone with its response.</summary>
internal sealed class PassingResponse(ResponseRequest request, Job job) : IResponseSource, IResponseNotes, IDisposable
{
    private readonly ConcurrentDictionary<string, EncodedImage> _images = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSignal();
    private ResponseState _state = new(request, job, []);

    public ResponseRequest Request => request;

    public Task Changed => Volatile.Read(ref _changed).Task;

    public IReadOnlyList<ResponseNote> Earlier => [];

    public ValueTask<ResponseState?> ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return ValueTask.FromResult<ResponseState?>(_state);
    }

    public ValueTask WriteImageAsync(string file, Utf8JsonWriter json, PipeWriter pipe, CancellationToken cancellationToken) =>
        ImageWriter.WriteBase64Async(json, pipe, _images[file].Memory, cancellationToken);

    public ValueTask AppendAsync(ResponseNote note)
    {
        Change(state => state with { Notes = [.. state.Notes, note] });
        return ValueTask.CompletedTask;
    }

    public ValueTask<string?> KeepAsync(string name, EncodedImage image, CancellationToken cancellationToken)
    {
        _images[name] = image;
        return ValueTask.FromResult<string?>(name);
    }

    public ValueTask<bool> HasAsync(string file, CancellationToken cancellationToken) => ValueTask.FromResult(_images.ContainsKey(file));

    public void End(JobState state, JobError? error, DateTimeOffset now) =>
        Change(before => before with { Job = before.Job with { State = state, Error = error, EndedAt = now } });

    public void Dispose()
    {
        foreach (var image in _images.Values)
            image.Dispose();
    }

    private void Change(Func<ResponseState, ResponseState> change)
    {
        lock (_gate)
            _state = change(_state);
        Interlocked.Exchange(ref _changed, NewSignal()).TrySetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
