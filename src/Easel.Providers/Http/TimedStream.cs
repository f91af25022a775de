using Easel.Core.Http;

namespace Easel.Providers.Http;

/// <summary>A body that must go on, and end somewhere.</summary>
internal sealed class TimedStream(Stream inner, long maxBytes, CallTime time) : ReadOnlyStream
{
    private long _read;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        time.Resume();
        try
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            _read += read;
            return _read <= maxBytes ? read : throw new StreamTooLongException();
        }
        finally
        {
            // Whoever reads the events may be as slow as it likes.
            time.Pause();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
    }
}

/// <summary>More came than any answer has; it travels through a parser.</summary>
internal sealed class StreamTooLongException() : IOException("The body is too long.");
