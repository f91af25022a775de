using Easel.Abstractions.Events;

namespace Easel.Abstractions.Pixels;

/// <summary>
/// An image file whose bytes are still on their way from a service. Read once, from its beginning, by one reader, whose slowness the service
/// feels: nothing is kept in between.
/// </summary>
public abstract class ArrivingFile : IDisposable
{
    /// <summary>What comes is the file's base64 text, in the plain alphabet and in one line, and not its bytes.</summary>
    public abstract bool IsBase64 { get; }

    /// <summary>Fills the front of <paramref name="buffer"/> with what comes next; 0 when all of the file has come.</summary>
    /// <exception cref="ImageTransferException">The rest does not come; the pipeline's <see cref="FailureEvent"/> follows.</exception>
    public abstract ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Waits until there is something to read, or the end: whoever waits so needs no buffer before.</summary>
    public virtual ValueTask WaitAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>The file's bytes, whichever way they come. Disposing the stream leaves this as it is.</summary>
    public Stream OpenBytes() => new ArrivingBytes(this);

    /// <summary>Nobody wants the rest.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}

/// <summary>An image of which some was read does not come to its end.</summary>
public sealed class ImageTransferException(ImageError error) : IOException(error?.Message)
{
    public ImageError Error { get; } = error ?? throw new ArgumentNullException(nameof(error));
}
