using Easel.Abstractions.Pixels;
using Easel.Imaging.Filling;

namespace Easel.Imaging;

/// <summary>
/// Continues what is around a hole: where that is smooth by a membrane, the smoothest surface through the pixels at the rim (the
/// homogeneous
/// case of Perez et al., "Poisson Image Editing", 2003); where it has edges or texture by patches of the image itself (Wexler et al.,
/// "Space-time completion of video", 2007; Barnes et al., "PatchMatch", 2009).
/// </summary>
public sealed class AreaFiller : IAreaFiller
{
    /// <inheritdoc/>
    public void Fill(PixelBuffer image, PixelBuffer mask, int seed = 0, CancellationToken cancellationToken = default)
    {
        if (mask.Size != image.Size)
            throw new ArgumentException($"The mask is {mask.Size} and the image {image.Size}.", nameof(mask));
        using (var membrane = Membrane.Over(image, mask))
        {
            if (!membrane.HasHole || !membrane.HasRim)
                return;
            membrane.Solve();
            cancellationToken.ThrowIfCancellationRequested();
            membrane.WriteHole(image);
        }

        using var window = FillWindow.Of(image, mask);
        if (!Surroundings.AreSmooth(window.Level))
            PatchCompletion.TryComplete(window.Level, (ulong)seed, window.Write, cancellationToken);
    }
}
