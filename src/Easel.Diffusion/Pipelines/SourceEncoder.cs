using Easel.Abstractions.Pixels;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>Takes a drawing's source and the pictures that it goes by through the autoencoder, once for all its images.</summary>
internal static class SourceEncoder
{
    /// <returns>The inputs without the text.</returns>
    public static EncodedInputs Encode(DrawingPlan plan, ModelFolder folder, VaeEncoder encoder, CancellationToken cancellationToken)
    {
        using var picture = encoder.Allocate(plan.Size);
        using var mask = plan.Source?.Mask?.Decode();
        var cells = mask is null ? null : LatentMask.Reduce(mask, folder.Vae.Scale);
        float[] latents = [];
        if (plan.Source is { Image: var image })
        {
            using var pixels = image.Decode();
            PixelPlanes.Write(pixels, folder.Vae.Premultiplied, picture.Values);
            latents = encoder.Encode(picture, cancellationToken);
        }

        var scale = folder.Vae.Scale;
        return new EncodedInputs(
            [],
            plan.Source is null ? null : new SourceLatents(latents, cells),
            folder.Denoiser.Inpaints ? Condition() : [],
            ReferenceEncoder.Encode(plan.References, folder, encoder, cancellationToken)
        );

        float[] Condition()
        {
            PixelPlanes.Hide(mask, picture.Values);
            var kept = encoder.Encode(picture, cancellationToken);
            if (folder.Denoiser.MaskChannels > 1)
                return [.. kept, .. PixelMask(plan, mask, scale)];
            var plane = new float[kept.Length / folder.Vae.LatentChannels];
            if (cells is null)
                plane.AsSpan().Fill(1);
            else
                cells.Write(plane);
            return [.. plane, .. kept];
        }
    }

    /// <summary>A channel for each pixel of a latent, 1 where it is drawn anew.</summary>
    private static float[] PixelMask(DrawingPlan plan, PixelBuffer? mask, int scale)
    {
        var (height, width) = (plan.Size.Height / scale, plan.Size.Width / scale);
        var planes = new float[scale * scale * height * width];
        if (mask is null)
        {
            planes.AsSpan().Fill(1);
            return planes;
        }

        ReadOnlySpan<byte> pixels = mask.Span;
        for (var y = 0; y < plan.Size.Height; y++)
        {
            for (var x = 0; x < plan.Size.Width; x++)
            {
                var channel = y % scale * scale + x % scale;
                var open = LatentMask.IsOpen(pixels[(y * plan.Size.Width + x) * PixelBuffer.BytesPerPixel + 3]);
                planes[(channel * height + y / scale) * width + x / scale] = open ? 1 : 0;
            }
        }

        return planes;
    }
}
