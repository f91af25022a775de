using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Testing.Drawing;

/// <summary>Draws blocks of colours at once; previews show the first of them.</summary>
internal sealed class StubEngine : IImageEngine
{
    private const int Steps = 4;

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = request.Seed ?? ImageSeed.Any();
        var size = request.Size ?? StubModelProvider.Card.Capabilities.DefaultSize;
        var shown = 0;
        for (var step = 1; step <= Steps; step++)
        {
            // Leaves the caller's thread, which has more to do.
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ProgressEvent(step, Steps);
            if (step == Steps || shown >= request.PartialImages)
                continue;
            for (var index = 0; index < request.Count; index++)
                yield return new PartialPixelsEvent(index, shown, Paint(request, ImageSeed.Next(first, index), size, step));
            shown++;
        }

        for (var index = 0; index < request.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var seed = ImageSeed.Next(first, index);
            yield return new CompletedPixelsEvent(
                index,
                Paint(request, seed, size, Steps),
                new ImageRecipe
                {
                    Model = StubModelProvider.Card.Id,
                    Seed = seed,
                    Steps = request.Steps ?? Steps,
                    GuidanceScale = request.GuidanceScale ?? 1,
                }
            );
        }
    }

    private static PixelBuffer Paint(ImageRequest request, long seed, ImageSize size, int step) =>
        StubPicture.Paint(
            new StubSubject(
                (request as PromptedRequest)?.Prompt ?? "",
                (request as PromptedRequest)?.NegativePrompt ?? "",
                request.Style ?? "",
                seed,
                request.Frame?.Index ?? 0
            ),
            size,
            step / (float)Steps,
            request.Background == ImageBackground.Transparent
        );
}
