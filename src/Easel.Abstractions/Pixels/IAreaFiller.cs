namespace Easel.Abstractions.Pixels;

/// <summary>Makes up for missing pixels without a model.</summary>
public interface IAreaFiller
{
    /// <summary>
    /// Replaces every pixel of <paramref name="image"/> at which the mask's alpha is below 255 by a continuation of the others, alpha
    /// included; the others stay as they are, and so does an image that is masked everywhere. The same image, mask and seed give the same
    /// pixels. Runs on the calling thread and beside it; thread-safe.
    /// </summary>
    /// <param name="seed">Of the choices among equals.</param>
    /// <exception cref="ArgumentException">The two differ in size.</exception>
    /// <exception cref="OperationCanceledException">The missing pixels have some of the new colours or none.</exception>
    void Fill(PixelBuffer image, PixelBuffer mask, int seed = 0, CancellationToken cancellationToken = default);
}
