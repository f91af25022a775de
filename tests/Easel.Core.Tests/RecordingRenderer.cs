using System.Collections.Concurrent;
using Easel.Abstractions.Pixels;

namespace Easel.Core.Tests;

/// <summary>Encodes to a single byte and keeps the options it was given, so that a test can see what the pipeline asked for.</summary>
internal sealed class RecordingRenderer : IImageRenderer
{
    public ConcurrentQueue<RenderOptions> Asked { get; } = new();

    /// <summary>Widths of the pixels it was given.</summary>
    public ConcurrentQueue<int> Sources { get; } = new();

    public ConcurrentQueue<EncodedImage> Made { get; } = new();

    public Action<RenderOptions> OnRender { get; init; } = _ => { };

    public EncodedImage Render(PixelBuffer source, RenderOptions options)
    {
        _ = source.Memory; // throws when the pipeline gave it away too early
        OnRender(options);
        Asked.Enqueue(options);
        Sources.Enqueue(source.Size.Width);
        var image = EncodedImage.Rent(1, options.Canvas, options.Format);
        Made.Enqueue(image);
        return image;
    }
}
