using System.IO.Pipelines;
using Easel.Dialects.Streaming;
using Microsoft.AspNetCore.Http.Features;

namespace Easel.Dialects.Idempotency;

/// <summary>The response of a request that has no connection: what is flushed goes to whoever takes the response.</summary>
internal sealed class RecordedResponse : IHttpResponseFeature, IHttpResponseBodyFeature
{
    private readonly IResponseWriter _answer;
    private readonly List<(Func<object, Task> Callback, object State)> _starting = [];
    private readonly List<(Func<object, Task> Callback, object State)> _completed = [];

    public RecordedResponse(IResponseWriter answer)
    {
        _answer = answer;
        Writer = new StartingPipeWriter(
            this,
            PipeWriter.Create(new AppendStream(answer.AppendAsync), new StreamPipeWriterOptions(leaveOpen: true))
        );
        Stream = Writer.AsStream(leaveOpen: true);
    }

    public int StatusCode { get; set; } = StatusCodes.Status200OK;

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();

    public Stream Body
    {
        get => Stream;
        set => throw new NotSupportedException();
    }

    public bool HasStarted { get; private set; }

    public Stream Stream { get; }

    public PipeWriter Writer { get; }

    public void OnStarting(Func<object, Task> callback, object state) => _starting.Add((callback, state));

    public void OnCompleted(Func<object, Task> callback, object state) => _completed.Add((callback, state));

    public void DisableBuffering() { }

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (HasStarted)
            return;
        for (var i = _starting.Count - 1; i >= 0; i--)
            await _starting[i].Callback(_starting[i].State);
        HasStarted = true;
        var headers = Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToList();
        var isStream = Headers.ContentType.ToString().StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase);
        await _answer.WriteHeadAsync(StatusCode, headers, isStream);
    }

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);

    public async Task CompleteAsync()
    {
        await Writer.FlushAsync();
        await Writer.CompleteAsync();
        for (var i = _completed.Count - 1; i >= 0; i--)
            await _completed[i].Callback(_completed[i].State);
    }

    /// <summary>Starts the response at the first flush, also at one of nothing.</summary>
    private sealed class StartingPipeWriter(RecordedResponse response, PipeWriter inner) : PipeWriter
    {
        public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

        public override long UnflushedBytes => inner.UnflushedBytes;

        public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);

        public override void Advance(int bytes) => inner.Advance(bytes);

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);

        public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
        {
            if (!response.HasStarted)
                await response.StartAsync(cancellationToken);
            return await inner.FlushAsync(cancellationToken);
        }
    }
}
