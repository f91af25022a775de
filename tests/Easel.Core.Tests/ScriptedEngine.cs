using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

/// <summary>An engine that does what the test says.</summary>
internal sealed class ScriptedEngine(Func<ImageRequest, CancellationToken, IAsyncEnumerable<ImageEvent>> script) : IImageEngine
{
    public static readonly ImageRecipe Recipe = new()
    {
        Model = "scripted",
        Seed = 1,
        Steps = 2,
        GuidanceScale = 3,
        Scheduler = "None",
    };

    public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        script(request, cancellationToken);

    /// <summary>An engine that emits these events and ends.</summary>
    public static ScriptedEngine Emitting(params ImageEvent[] events) => new((_, _) => events.ToAsyncEnumerable());

    /// <summary>One image, 8x8.</summary>
    public static CompletedPixelsEvent Image(int index, out PixelBuffer pixels)
    {
        pixels = PixelBuffer.Rent(new ImageSize(8, 8));
        pixels.Span.Clear();
        return new CompletedPixelsEvent(index, pixels, Recipe);
    }
}
