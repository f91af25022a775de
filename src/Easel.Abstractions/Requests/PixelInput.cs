using Easel.Abstractions.Pixels;

namespace Easel.Abstractions.Requests;

/// <summary>Pixels that were made here, handed to an engine as an input image. They stay the maker's, and so outlive the engine's
/// use.</summary>
public sealed class PixelInput(PixelBuffer pixels) : InputImage
{
    public override ImageSize Size => pixels.Size;

    public override bool HasAlpha => true;

    public override PixelBuffer Decode()
    {
        var copy = PixelBuffer.Rent(pixels.Size);
        pixels.Span.CopyTo(copy.Span);
        return copy;
    }
}
