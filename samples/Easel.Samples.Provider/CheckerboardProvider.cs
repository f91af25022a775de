using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Samples.Provider;

/// <summary>Offers one model, <c>checkerboard</c>: two colours and a number of fields that follow from prompt and seed.</summary>
public sealed class CheckerboardProvider : IModelProvider
{
    private static readonly ModelCard Card = new()
    {
        Id = "checkerboard",
        Name = "Checkerboard",
        Description = "Checkerboards in two colours of the prompt's.",
        OwnedBy = "samples",
        Capabilities = new ModelCapabilities
        {
            DefaultSize = new ImageSize(512, 512),
            Qualities = [ImageQuality.Medium],
            Steps = false,
        },
    };

    public string Name => "checkerboards";

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new ModelListing([Card]));

    public ModelEngine CreateEngine(ModelCard model) => new(new Engine());

    private sealed class Engine : IImageEngine
    {
        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            if (request is not GenerateRequest { Prompt: var prompt })
            {
                yield return new FailureEvent(
                    new ImageError(ImageErrorKind.InvalidRequest, "unsupported_parameter", null, "Checkerboards are drawn, not edited.")
                );
                yield break;
            }

            var first = request.Seed ?? ImageSeed.Any();
            for (var index = 0; index < request.Count; index++)
            {
                // Leaves the caller's thread, which has more to do.
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                var seed = ImageSeed.Next(first, index);
                yield return new CompletedPixelsEvent(
                    index,
                    Paint(request.Size ?? Card.Capabilities.DefaultSize, $"{seed} {prompt}"),
                    new ImageRecipe { Model = Card.Id, Seed = seed }
                );
            }
        }

        private static PixelBuffer Paint(ImageSize size, string text)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
            ReadOnlySpan<byte> colours = [hash[0], hash[1], hash[2], 255, hash[3], hash[4], hash[5], 255];
            var field = Math.Max(1, Math.Min(size.Width, size.Height) / (2 + hash[6] % 15));
            var pixels = PixelBuffer.Rent(size);
            var rest = pixels.Span;
            for (var y = 0; y < size.Height; y++)
            {
                for (var x = 0; x < size.Width; x++)
                {
                    colours.Slice((x / field + y / field) % 2 * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel).CopyTo(rest);
                    rest = rest[PixelBuffer.BytesPerPixel..];
                }
            }

            return pixels;
        }
    }
}
