using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Pipeline;

/// <summary>Answers <see cref="UpscaleRequest"/>s by the model's upscaler; what that leaves over, or all without one, is resampled when the
/// image is finished.</summary>
internal sealed class UpscalingEngine(IImageEngine inner, IImageUpscaler? upscaler) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request is UpscaleRequest upscale ? UpscaleAsync(upscale, cancellationToken) : Inner.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> UpscaleAsync(
        UpscaleRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var pixels = await EnlargeAsync(request, cancellationToken);
        yield return new CompletedPixelsEvent(0, pixels, new ImageRecipe { Model = request.Model ?? "" });
    }

    private async ValueTask<PixelBuffer> EnlargeAsync(UpscaleRequest request, CancellationToken cancellationToken)
    {
        var pixels = request.Image.Decode();
        if (upscaler is null)
            return pixels;
        using (pixels)
            return await upscaler.UpscaleAsync(pixels, request.Target, cancellationToken);
    }
}
