using System.Buffers;
using Easel.Client.Errors;

namespace Easel.Client.Http;

/// <summary>A whole body in pooled memory.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int Smallest = 64 << 10;

    private byte[] _buffer;
    private int _length;

    private PooledBody(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <param name="expected">How long it may be, where its header does not say: a response is about as long as the one before.</param>
    /// <exception cref="EaselProtocolException">It is longer than <paramref name="limit"/>.</exception>
    public static async Task<PooledBody> ReadAsync(HttpContent content, int expected, int limit, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await ReadAsync(buffer => stream.ReadAsync(buffer, cancellationToken), content.Headers.ContentLength ?? expected, limit)
            .ConfigureAwait(false);
    }

    /// <inheritdoc cref="ReadAsync(HttpContent, int, int, CancellationToken)"/>
    public static async Task<PooledBody> ReadAsync(Func<Memory<byte>, ValueTask<int>> read, long expected, int limit)
    {
        // One byte more, so that the end is seen without growing.
        var body = new PooledBody((int)Math.Clamp(expected + 1, Math.Min(Smallest, limit), limit));
        try
        {
            while (await read(body._buffer.AsMemory(body._length)).ConfigureAwait(false) is > 0 and var count)
            {
                body._length += count;
                if (body._length > limit)
                    throw new EaselProtocolException($"The answer is longer than the {limit} bytes that are allowed.");
                if (body._length == body._buffer.Length)
                    body.Grow();
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>As much of it as fits into <paramref name="limit"/>.</summary>
    public static async Task<PooledBody> ReadBeginningAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var body = new PooledBody(limit);
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            body._length = await stream
                .ReadAtLeastAsync(body._buffer, body._buffer.Length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _length) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
