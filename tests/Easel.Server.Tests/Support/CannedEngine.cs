using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Support;

/// <summary>An engine whose images are finished files of known bytes, as an upstream service's are.</summary>
internal sealed class CannedEngine(int bytes) : IImageEngine
{
    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        for (var image = 0; image < request.Count; image++)
        {
            for (var partial = 0; partial < request.PartialImages; partial++)
                yield return new PartialImageEvent(image, partial, File(request, partial));
            yield return new CompletedImageEvent(
                image,
                File(request, 100 + image),
                PaintEngine.Recipe((request.Seed ?? 0) + image, request)
            )
            {
                RevisedPrompt = "revised",
            };
        }
    }

    /// <summary>Byte i is i + first, modulo 256.</summary>
    private EncodedImage File(ImageRequest request, int first)
    {
        var file = EncodedImage.Rent(bytes, request.Size!.Value, request.Format);
        var span = file.Span;
        for (var i = 0; i < span.Length; i++)
            span[i] = (byte)(i + first);
        return file;
    }
}
