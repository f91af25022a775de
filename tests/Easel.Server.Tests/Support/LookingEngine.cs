using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Support;

/// <summary>Decodes every image that it is given, then paints.</summary>
internal sealed class LookingEngine : IImageEngine
{
    private readonly PaintEngine _paint = new();

    /// <summary>Of the last request's images, as they decode.</summary>
    public IReadOnlyList<ImageSize> Sizes { get; private set; } = [];

    /// <summary>Sees each edit while its images are there.</summary>
    public Action<EditRequest>? Look { get; set; }

    public EditRequest Edit() => _paint.Seen[^1].ShouldBeOfType<EditRequest>();

    public VaryRequest Variation() => _paint.Seen[^1].ShouldBeOfType<VaryRequest>();

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Sizes = request switch
        {
            EditRequest edit => [.. edit.Images.Select(Decode)],
            VaryRequest vary => [Decode(vary.Image)],
            _ => [],
        };
        if (request is EditRequest { Mask: { } mask })
            Decode(mask);
        if (request is EditRequest looked)
            Look?.Invoke(looked);
        await foreach (var happened in _paint.RunAsync(request, cancellationToken))
            yield return happened;
    }

    private static ImageSize Decode(InputImage image)
    {
        using var pixels = image.Decode();
        pixels.Size.ShouldBe(image.Size);
        return pixels.Size;
    }
}
