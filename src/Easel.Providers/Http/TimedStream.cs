namespace Easel.Providers.Http;

/// <summary>A body that must go on, and end somewhere.</summary>
internal sealed class TimedStream(Stream inner, long maxBytes, CallTime time) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
    }
}

/// <summary>More came than any answer has; it travels through a parser.</summary>
internal sealed class StreamTooLongException() : IOException("The body is too long.");
