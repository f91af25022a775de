namespace Easel.Abstractions.Pixels;

/// <summary>Draws vector pictures that the program makes itself; never a client's.</summary>
public interface IVectorRenderer
{
    /// <summary>
    /// A square SVG document as large as asked for, on a transparent ground. The receiver disposes the picture. Runs on the calling thread;
    /// thread-safe.
    /// </summary>
    /// <param name="side">Of the picture in pixels, 1 to 4096.</param>
    /// <exception cref="ArgumentException">It is no SVG document, or none that is square.</exception>
    PixelBuffer Render(string svg, int side);
}
