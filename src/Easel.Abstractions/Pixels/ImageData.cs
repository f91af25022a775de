using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>An image in pooled memory, or on its way there: <see cref="PixelBuffer"/> or <see cref="EncodedImage"/>. Whoever receives it disposes it,
/// once.</summary>
public abstract class ImageData : IDisposable
{
    private byte[]? _buffer;
    private int _length;

    private protected ImageData(byte[] pooled, int length, ImageSize size)
        : this(size) => Hold(pooled, length);

    /// <summary>Of an image that is not in memory yet.</summary>
    private protected ImageData(ImageSize size) => Size = size;

    public ImageSize Size { get; }

    /// <summary>The bytes; not to be touched after <see cref="Dispose()"/>.</summary>
    /// <exception cref="ObjectDisposedException">The memory went back to the pool.</exception>
    public Memory<byte> Memory => new(_buffer ?? throw new ObjectDisposedException(GetType().Name), 0, _length);

    public Span<byte> Span => Memory.Span;

    /// <summary>From now on the image is in this memory.</summary>
    private protected void Hold(byte[] pooled, int length) => (_buffer, _length) = (pooled, length);

    /// <summary>Gives the memory back to the pool. Safe to call twice and from two threads.</summary>
    public void Dispose()
    {
        Release();
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
            ImageMemory.Return(buffer);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the image holds beside its memory.</summary>
    private protected virtual void Release() { }
}
