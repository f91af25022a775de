using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>Takes the pictures that a drawing goes by through the autoencoder, each in a size of its own.</summary>
internal static class ReferenceEncoder
{
    public static ReferenceTokens Encode(
        IReadOnlyList<InputImage> pictures,
        ModelFolder folder,
        VaeEncoder encoder,
        CancellationToken cancellationToken
    ) => ReferenceTokens.Join([.. pictures.Select(picture => Encode(picture, folder, encoder, cancellationToken))]);

    private static ReferenceTokens Encode(InputImage picture, ModelFolder folder, VaeEncoder encoder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var pixels = Fit(picture, folder);
        using var planes = encoder.Allocate(pixels.Size);
        PixelPlanes.Write(pixels, folder.Vae.Premultiplied, planes.Values);
        var scale = folder.Vae.Scale;
        return ReferenceTokens.Of(
            encoder.Encode(planes, cancellationToken),
            folder.Vae.LatentChannels,
            pixels.Size.Height / scale,
            pixels.Size.Width / scale,
            folder.Denoiser.Patch
        );
    }

    /// <summary>A picture of one of the model's own sizes is seen as it is.</summary>
    private static PixelBuffer Fit(InputImage picture, ModelFolder folder)
    {
        var whole = picture.Decode();
        if (folder.Easel.Sizes.Contains(picture.Size))
            return whole;
        using (whole)
        {
            var (wanted, seen) = (folder.ReferenceFit.Scaled(picture.Size), folder.SeenSize(picture.Size));
            if (wanted == picture.Size)
                return Resampling.Cut(whole, seen);
            using var scaled = Resampling.Lanczos(whole, wanted);
            return Resampling.Cut(scaled, seen);
        }
    }
}
