using Easel.Abstractions.Pixels;

namespace Easel.Core.Tests.Caching;

/// <summary>A renderer whose files have as many bytes as the canvas has channels, all of them the first of the pixels.</summary>
internal sealed class WholeRenderer : IImageRenderer
{
    public EncodedImage Render(PixelBuffer source, RenderOptions options)
    {
        var file = EncodedImage.Rent((int)options.Canvas.Pixels * 4, options.Canvas, options.Format);
        file.Span.Fill(source.Span[0]);
        return file;
    }
}
