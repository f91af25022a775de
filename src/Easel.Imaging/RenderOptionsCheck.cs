using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging;

/// <summary>Holds callers to what <see cref="RenderOptions"/> says; a violation is a bug of ours, not of a client.</summary>
internal static class RenderOptionsCheck
{
    /// <exception cref="ArgumentOutOfRangeException">A side of the canvas or the quality is out of range.</exception>
    /// <exception cref="ArgumentException">A transparent JPEG, or a canvas that WebP cannot hold.</exception>
    internal static void Throw(RenderOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Canvas.Width, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Canvas.Height, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Quality, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Quality, 100, nameof(options));
        if (options is { Transparent: true, Format: ImageFormat.Jpeg })
            throw new ArgumentException("JPEG has no transparency.", nameof(options));
    }
}
