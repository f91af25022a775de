using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Tests.Support;

internal static class EventCollector
{
    public static async Task<List<ImageEvent>> CollectAsync(
        this IImageEngine engine,
        ImageRequest request,
        CancellationToken cancellationToken = default
    )
    {
        var events = new List<ImageEvent>();
        await foreach (var happened in engine.RunAsync(request, cancellationToken))
            events.Add(happened);
        return events;
    }

    /// <summary>The finished images' bytes, in order, with their buffers given back.</summary>
    public static async Task<List<byte[]>> DrawAsync(this IImageEngine engine, ImageRequest request)
    {
        var images = new List<byte[]>();
        await foreach (var happened in engine.RunAsync(request, CancellationToken.None))
        {
            happened.ShouldNotBeOfType<FailureEvent>((happened as FailureEvent)?.Errors[0].Message);
            if (happened is PartialPixelsEvent partial)
                partial.Image.Dispose();
            if (happened is not CompletedPixelsEvent completed)
                continue;
            completed.ImageIndex.ShouldBe(images.Count);
            images.Add(completed.Image.Span.ToArray());
            completed.Image.Dispose();
        }

        return images;
    }

    public static void DisposeImages(this IEnumerable<ImageEvent> events)
    {
        foreach (var happened in events)
        {
            if (happened is CompletedPixelsEvent completed)
                completed.Image.Dispose();
            if (happened is PartialPixelsEvent partial)
                partial.Image.Dispose();
        }
    }
}
