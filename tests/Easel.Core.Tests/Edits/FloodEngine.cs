using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Edits;

/// <summary>Answers every edit with a picture of one colour, or of garbage, in the size that it was given; keeps what it saw.</summary>
internal sealed class FloodEngine : IImageEngine
{
    public (byte Red, byte Green, byte Blue, byte Alpha)? Colour { get; init; }

    /// <summary>What it got, decoded: the images of the last request, and its mask.</summary>
    public List<(ImageRequest Request, ImageSize Size, byte[] Pixels, byte[]? Mask)> Seen { get; } = [];

    public List<PixelBuffer> Lent { get; } = [];

    public int Ended { get; private set; }

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var input = request is EditRequest edit ? edit.Images[0] : ((VaryRequest)request).Image;
        using (var pixels = input.Decode())
        using (var mask = (request as EditRequest)?.Mask?.Decode())
        {
            Seen.Add((request, input.Size, pixels.Span.ToArray(), mask?.Span.ToArray()));
        }

        try
        {
            await Task.Yield();
            for (var image = 0; image < request.Count; image++)
            {
                for (var partial = 0; partial < request.PartialImages; partial++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return new PartialPixelsEvent(image, partial, Draw(input.Size, image + partial));
                }

                yield return new CompletedPixelsEvent(image, Draw(input.Size, image), ScriptedEngine.Recipe);
            }
        }
        finally
        {
            Ended++;
        }
    }

    private PixelBuffer Draw(ImageSize size, int seed)
    {
        var pixels = PixelBuffer.Rent(size);
        Lent.Add(pixels);
        new Dice(seed).Fill(pixels.Span);
        if (Colour is not var (red, green, blue, alpha))
            return pixels;
        for (var at = 0; at < pixels.Span.Length; at += 4)
            ((ReadOnlySpan<byte>)[red, green, blue, alpha]).CopyTo(pixels.Span[at..]);
        return pixels;
    }
}
