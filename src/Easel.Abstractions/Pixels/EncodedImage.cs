using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>An image file in memory.</summary>
public sealed class EncodedImage : ImageData
{
    private EncodedImage(byte[] pooled, int length, ImageSize size, ImageFormat format)
        : base(pooled, length, size) => Format = format;

    public ImageFormat Format { get; }

    /// <summary>Rents a buffer of exactly <paramref name="length"/> usable bytes for the caller to fill.</summary>
    public static EncodedImage Rent(int length, ImageSize size, ImageFormat format) => new(ImageMemory.Rent(length), length, size, format);
}
