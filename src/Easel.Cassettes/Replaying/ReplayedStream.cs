using Easel.Cassettes.Files;

namespace Easel.Cassettes.Replaying;

/// <summary>A body that comes in the pieces in which it came, when they came.</summary>
/// <param name="clock">Null sends all at once.</param>
internal sealed class ReplayedStream(ReadOnlyMemory<byte> body, RecordedResponse recorded, TimeProvider? clock) : ReadOnlyStream
{
    private readonly long _began = clock?.GetTimestamp() ?? 0;
    private int _chunk;
    private int _left = recorded.Chunks.Count > 0 ? recorded.Chunks[0].Bytes : body.Length;
    private int _at;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_left == 0 && _chunk + 1 < recorded.Chunks.Count)
            _left = recorded.Chunks[++_chunk].Bytes;
        var count = Math.Min(Math.Min(_left, buffer.Length), body.Length - _at);
        if (count == 0)
            return recorded.Broke && buffer.Length > 0 ? throw new IOException("The connection broke here when this was recorded.") : 0;
        if (clock is not null && recorded.Chunks.Count > 0)
        {
            var wait = TimeSpan.FromMilliseconds(recorded.Chunks[_chunk].Milliseconds) - clock.GetElapsedTime(_began);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellationToken);
        }

        body.Span.Slice(_at, count).CopyTo(buffer.Span);
        (_at, _left) = (_at + count, _left - count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();
}
