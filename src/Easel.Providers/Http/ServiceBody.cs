using Easel.Abstractions.Events;

namespace Easel.Providers.Http;

/// <summary>A response's body, read in pieces within bounds of length and time. Only the service's own time counts: whoever reads may be
/// as slow as it likes.</summary>
internal sealed class ServiceBody(
    Stream stream,
    long maxBytes,
    CallTime time,
    ServiceFailures failures,
    Func<Exception, ImageError?> expected
)
{
    private static readonly Action<object?> EndTime = static time => ((CallTime)time!).End();

    private long _length;
    private ImageError? _error;

    /// <summary>Fills the front of <paramref name="buffer"/>; 0 and no error at the end of the body.</summary>
    /// <exception cref="OperationCanceledException">The caller or the reader left.</exception>
    public async ValueTask<BodyPiece> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_error is not null)
            return BodyPiece.Of(_error);
        try
        {
            var reading = stream.ReadAsync(buffer, time.Token);
            if (!reading.IsCompleted)
                time.Resume();
            using var left = reading.IsCompleted ? default : cancellationToken.UnsafeRegister(EndTime, time);
            var read = await reading;
            _length += read;
            return _length <= maxBytes ? new BodyPiece(read) : BodyPiece.Of(failures.Malformed($"sent more than {maxBytes:N0} bytes"));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && expected(failure) is { } error)
        {
            return BodyPiece.Of(error);
        }
        finally
        {
            time.Pause();
        }
    }

    /// <summary>Appends to <paramref name="bytes"/> until it has so many, or the body ends.</summary>
    public async ValueTask<ImageError?> FillAsync(PooledBytes bytes, long length)
    {
        while (bytes.Length < length)
        {
            var (read, error) = await ReadAsync(bytes.Room(1));
            if (error is not null || read == 0)
                return error;
            bytes.Advance(read);
        }

        return null;
    }

    /// <summary>Waits until something can be read, without a buffer; what goes wrong is told by the next reading.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        var (_, error) = await ReadAsync(Memory<byte>.Empty, cancellationToken);
        _error = error;
    }
}
