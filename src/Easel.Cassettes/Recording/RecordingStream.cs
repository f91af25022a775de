using Easel.Cassettes.Files;

namespace Easel.Cassettes.Recording;

/// <summary>Keeps what is read, and of a stream of events when it came. A reader who leaves before the end has nothing kept: nobody saw what
/// the service would have said.</summary>
internal sealed class RecordingStream(Stream inner, HttpResponseMessage response, Recorder recorder) : ReadOnlyStream
{
    private readonly MemoryStream _read = new();
    private readonly List<BodyChunk> _chunks = [];
    private readonly bool _isStream = IsStream(response.Content.Headers.ContentType?.MediaType);
    private readonly long _began = recorder.Clock.GetTimestamp();
    private bool _isKept;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var count = await inner.ReadAsync(buffer, cancellationToken);
            Note(buffer.Span[..count], ends: count == 0 && buffer.Length > 0);
            return count;
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            Keep(broke: true);
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Note(buffer.AsSpan(offset, read), ends: read == 0 && count > 0);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Note(ReadOnlySpan<byte> read, bool ends)
    {
        if (ends)
        {
            Keep(broke: false);
            return;
        }

        _read.Write(read);
        if (_isStream && read.Length > 0)
            _chunks.Add(new BodyChunk((long)recorder.Clock.GetElapsedTime(_began).TotalMilliseconds, read.Length));
    }

    private void Keep(bool broke)
    {
        if (_isKept)
            return;
        _isKept = true;
        recorder.Keep(response, _read.ToArray(), _chunks, broke);
    }

    private static bool IsStream(string? media) => media is "text/event-stream" or "application/x-ndjson" or "application/jsonl";
}
