using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>Takes a drawing's source through the autoencoder, once for all its images.</summary>
internal static class SourceEncoder
{
    /// <returns>
    /// What the drawing starts from, null for noise alone; and what an inpainting model sees beside the latents, [1 + C, H, W], empty for
    /// other models.
    /// </returns>
    public static (SourceLatents? Source, float[] Conditioning) Encode(
        DrawingPlan plan,
        ModelFolder folder,
        VaeEncoder encoder,
        CancellationToken cancellationToken
    )
    {
        using var picture = encoder.Allocate(plan.Size);
        using var mask = plan.Source?.Mask?.Decode();
        var cells = mask is null ? null : LatentMask.Reduce(mask, folder.Vae.Scale);
        SourceLatents? source = null;
        if (plan.Source is { Image: var image })
        {
            using var pixels = image.Decode();
            PixelPlanes.Write(pixels, folder.Vae.Premultiplied, picture.Values);
            source = new SourceLatents(encoder.Encode(picture, cancellationToken), cells);
        }

        return (source, folder.Denoiser.Inpaints ? Condition() : []);

        float[] Condition()
        {
            PixelPlanes.Hide(mask, picture.Values);
            var latents = encoder.Encode(picture, cancellationToken);
            var plane = new float[latents.Length / folder.Vae.LatentChannels];
            if (cells is null)
                plane.AsSpan().Fill(1);
            else
                cells.Write(plane);
            return [.. plane, .. latents];
        }
    }
}
