using Easel.Abstractions.Pixels;

namespace Easel.Abstractions.Requests;

/// <summary>
/// An image that came with a request: whoever makes one has held it against its limits, and seen that it decodes, unless it is likely to be
/// passed on as the file that it is. Stays encoded until an engine wants it, so that waiting requests hold files, not pixels. Thread-safe
/// until disposed.
/// </summary>
public abstract class InputImage : IDisposable
{
    /// <summary>Of the upright image.</summary>
    public abstract ImageSize Size { get; }

    /// <summary>The file has an alpha channel; its pixels may be opaque all the same.</summary>
    public abstract bool HasAlpha { get; }

    /// <summary>The file itself, for whoever passes it on undecoded; null where there is none that would look the same everywhere.</summary>
    public virtual InputFile? File => null;

    /// <summary>Upright sRGB pixels with straight alpha. The receiver disposes them.</summary>
    /// <exception cref="DamagedImageException">The file was never decoded before, and cannot be.</exception>
    public abstract PixelBuffer Decode();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
