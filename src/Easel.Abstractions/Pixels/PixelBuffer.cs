using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>Pixels: RGBA, 8 bits a channel, straight (not premultiplied) alpha, sRGB, rows top to bottom without padding.</summary>
public sealed class PixelBuffer : ImageData
{
    public const int BytesPerPixel = 4;

    private PixelBuffer(byte[] pooled, int length, ImageSize size)
        : base(pooled, length, size) { }

    /// <summary>Rents a buffer; its content is undefined until written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side below 1, or more than 2 GB of pixels.</exception>
    public static PixelBuffer Rent(ImageSize size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size.Width, 1, nameof(size));
        ArgumentOutOfRangeException.ThrowIfLessThan(size.Height, 1, nameof(size));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size.Pixels, Array.MaxLength / BytesPerPixel, nameof(size));
        var length = (int)size.Pixels * BytesPerPixel;
        return new PixelBuffer(ImageMemory.Rent(length), length, size);
    }
}
