using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>A rectangle of an image in whole pixels, from the top left corner.</summary>
public readonly record struct PixelArea(int X, int Y, int Width, int Height)
{
    public PixelArea(ImageSize size)
        : this(0, 0, size.Width, size.Height) { }

    public int Right => X + Width;

    public int Bottom => Y + Height;

    public ImageSize Size => new(Width, Height);
}
