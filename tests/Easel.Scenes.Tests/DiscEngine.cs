using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Scenes.Tests;

/// <summary>Draws one opaque disc a picture, off centre, in a colour that its caption and seed decide; keeps account of what it lent
/// out.</summary>
internal sealed class DiscEngine : IImageEngine, IDisposable
{
    public const int Side = 64;
    public const int Radius = 20;
    public const int Steps = 4;

    public List<GenerateRequest> Asked { get; } = [];

    public List<PixelBuffer> Lent { get; } = [];

    public Func<GenerateRequest, IEnumerable<ImageEvent>> Before { get; init; } = _ => [];

    /// <summary>Runs of the engine that were left before or at their end.</summary>
    public int Ended { get; private set; }

    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;

    public static (byte Red, byte Green, byte Blue) Colour(string caption) =>
        caption.Contains("dog", StringComparison.Ordinal) ? ((byte)0, (byte)0, (byte)200)
        : caption.Contains("apple", StringComparison.Ordinal) ? ((byte)200, (byte)0, (byte)0)
        : ((byte)0, (byte)150, (byte)0);

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var generate = (GenerateRequest)request;
        Asked.Add(generate);
        try
        {
            foreach (var happened in Before(generate))
                yield return happened;
            for (var step = 1; step <= Steps; step++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return new ProgressEvent(step, Steps);
                if (step > generate.PartialImages)
                    continue;
                for (var i = 0; i < generate.Count; i++)
                    yield return new PartialPixelsEvent(i, step - 1, Disc(generate, Radius / 2));
            }

            // Images may come in any order.
            for (var i = generate.Count - 1; i >= 0; i--)
            {
                yield return new CompletedPixelsEvent(
                    i,
                    Disc(generate, Radius),
                    new ImageRecipe
                    {
                        Model = "disc",
                        Seed = generate.Seed!.Value + i,
                        Steps = Steps,
                        GuidanceScale = 4,
                        Scheduler = "None",
                    }
                );
            }
        }
        finally
        {
            Ended++;
        }
    }

    private PixelBuffer Disc(GenerateRequest request, int radius)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(Side, Side));
        Lent.Add(pixels);
        pixels.Span.Clear();
        var (red, green, blue) = Colour(request.Prompt);
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                // Off centre on purpose: the composition must centre what is visible.
                var (dx, dy) = (x - 23, y - 40);
                if ((dx * dx) + (dy * dy) <= radius * radius)
                    ((ReadOnlySpan<byte>)[red, green, blue, 255]).CopyTo(pixels.Span[(((y * Side) + x) * 4)..]);
            }
        }

        return pixels;
    }
}
