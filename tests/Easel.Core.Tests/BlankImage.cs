using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

/// <summary>An input image with nothing on it.</summary>
internal sealed class BlankImage(int width, int height) : InputImage
{
    public override ImageSize Size => new(width, height);

    public override bool HasAlpha => true;

    public override PixelBuffer Decode()
    {
        var pixels = PixelBuffer.Rent(Size);
        pixels.Span.Clear();
        return pixels;
    }
}
