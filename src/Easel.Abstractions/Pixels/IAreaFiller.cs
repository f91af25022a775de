namespace Easel.Abstractions.Pixels;

/// <summary>Makes up for missing pixels without a model.</summary>
public interface IAreaFiller
{
    /// <summary>
    /// Replaces every pixel of <paramref name="image"/> at which the mask's alpha is below 255 by a smooth continuation of the others,
    /// alpha included; the others stay as they are, and so does an image that is masked everywhere. Runs on the calling thread; thread-safe.
    /// </summary>
    /// <exception cref="ArgumentException">The two differ in size.</exception>
    void Fill(PixelBuffer image, PixelBuffer mask);
}
