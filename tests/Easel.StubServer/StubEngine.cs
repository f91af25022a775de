using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.StubServer;

/// <summary>Draws in four steps what follows from prompt and seed alone. A prompt with the word <c>poison</c> ends the process in the second
/// step, as a crash does.</summary>
internal sealed class StubEngine(string model, TimeSpan step, TimeProvider clock) : IImageEngine
{
    private const int Steps = 4;
    private const int Poisoned = 2;

    /// <summary>The revised prompt is the moment at which the image was done, in ticks.</summary>
    public bool Stamps { get; init; }

    public static ImageSize Size { get; } = new(64, 64);

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var prompt = (request as PromptedRequest)?.Prompt ?? "";
        var first = request.Seed ?? ImageSeed.Any();
        var shown = 0;
        for (var number = 1; number <= Steps; number++)
        {
            await Task.Delay(step, clock, cancellationToken);
            if (number == Poisoned && prompt.Contains("poison", StringComparison.Ordinal))
                Process.GetCurrentProcess().Kill();
            yield return new ProgressEvent(number, Steps);
            if (number == Steps || shown >= request.PartialImages)
                continue;
            for (var image = 0; image < request.Count; image++)
                yield return new PartialPixelsEvent(image, shown, Paint($"{ImageSeed.Next(first, image)} {prompt} {number}"));
            shown++;
        }

        for (var image = 0; image < request.Count; image++)
        {
            var seed = ImageSeed.Next(first, image);
            yield return new CompletedPixelsEvent(
                image,
                Paint($"{seed} {prompt}"),
                new ImageRecipe
                {
                    Model = model,
                    Seed = seed,
                    Steps = Steps,
                }
            )
            {
                RevisedPrompt = Stamps ? clock.GetUtcNow().Ticks.ToString(CultureInfo.InvariantCulture) : null,
            };
        }
    }

    private static PixelBuffer Paint(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var pixels = PixelBuffer.Rent(Size);
        var span = pixels.Span;
        for (var i = 0; i < span.Length; i++)
            span[i] = i % PixelBuffer.BytesPerPixel == PixelBuffer.BytesPerPixel - 1 ? (byte)255 : hash[i / 512 % hash.Length];
        return pixels;
    }
}
