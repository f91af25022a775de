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

    /// <summary>Takes over a file that was written into memory of <see cref="ImageMemory"/>, which goes back there with the image.</summary>
    /// <param name="pooled">Of <see cref="ImageMemory.Rent"/>; its first <paramref name="length"/> bytes are the file.</param>
    public static EncodedImage Own(byte[] pooled, int length, ImageSize size, ImageFormat format)
    {
        ArgumentNullException.ThrowIfNull(pooled);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)pooled.Length, nameof(length));
        return new EncodedImage(pooled, length, size, format);
    }
}
