using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Bench;

/// <summary>Has its picture ready; every answer is a copy of it.</summary>
internal sealed class ReadyEngine(EncodedImage file) : IImageEngine
{
    public static ModelCard Card { get; } =
        new()
        {
            Id = "ready",
            Name = "ready",
            Concurrency = new ModelConcurrency { MaxRunning = 64 },
            Capabilities = new ModelCapabilities(),
        };

    /// <summary>A PNG that does not compress well.</summary>
    public static EncodedImage Picture(ImageSize size)
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(128, 128));
        for (var i = 0; i < pixels.Span.Length; i++)
            pixels.Span[i] = i % 4 == 3 ? (byte)255 : (byte)((i * 31) ^ (i >> 9));
        return new ImageRenderer().Render(pixels, new RenderOptions { Canvas = size, Format = ImageFormat.Png });
    }

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var copy = EncodedImage.Rent(file.Memory.Length, file.Size, file.Format);
        file.Memory.CopyTo(copy.Memory);
        yield return new CompletedImageEvent(
            0,
            copy,
            new ImageRecipe
            {
                Model = "ready",
                Seed = 0,
                Steps = 1,
                GuidanceScale = 1,
                Scheduler = "None",
            }
        );
    }
}
