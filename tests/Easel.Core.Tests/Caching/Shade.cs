using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Caching;

/// <summary>An input image of one value in every channel.</summary>
internal sealed class Shade(byte value) : InputImage
{
    public override ImageSize Size => new(64, 64);

    public override bool HasAlpha => true;

    public override PixelBuffer Decode()
    {
        var pixels = PixelBuffer.Rent(Size);
        pixels.Span.Fill(value);
        return pixels;
    }
}
