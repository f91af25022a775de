using Easel.Abstractions.Pixels;
using Easel.Imaging.Filling;

namespace Easel.Imaging;

/// <summary>Fills with a membrane: the smoothest surface through the pixels around the hole (the homogeneous case of Perez et al., "Poisson Image Editing", 2003).</summary>
public sealed class AreaFiller : IAreaFiller
{
    /// <inheritdoc/>
    public void Fill(PixelBuffer image, PixelBuffer mask)
    {
        if (mask.Size != image.Size) throw new ArgumentException($"The mask is {mask.Size} and the image {image.Size}.", nameof(mask));
        using var membrane = Membrane.Over(image, mask);
        if (!membrane.HasHole || !membrane.HasRim) return;
        membrane.Solve();
        membrane.WriteHole(image);
    }
}
