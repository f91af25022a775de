using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>Resamples pixels in memory.</summary>
public interface IImageScaler
{
    /// <summary>
    /// The given area of <paramref name="source"/>, stretched to <paramref name="size"/>; alpha-aware, so that hidden colours do not bleed.
    /// Does not dispose the source; the receiver disposes the response. Runs on the calling thread; thread-safe.
    /// </summary>
    /// <exception cref="ArgumentException">The area is empty or not inside the source.</exception>
    PixelBuffer Scale(PixelBuffer source, PixelArea area, ImageSize size);
}
