using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>An image file in memory; or one that is still arriving, for whoever asked for such
/// (<see cref="RequestContext.ReadsArrivingImages"/>), until it is loaded.</summary>
public sealed class EncodedImage : ImageData
{
    private const int FirstCapacity = 256 << 10;

    private EncodedImage(byte[] pooled, int length, ImageSize size, ImageFormat format)
        : base(pooled, length, size) => Format = format;

    private EncodedImage(ArrivingFile file, ImageSize size, ImageFormat format)
        : base(size) => (Arriving, Format) = (file, format);

    public ImageFormat Format { get; }

    /// <summary>Where the file is read from while it is not in memory; null when it is.</summary>
    public ArrivingFile? Arriving { get; private set; }

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

    /// <summary>An image whose file is still arriving. It belongs to the image.</summary>
    public static EncodedImage Arrive(ArrivingFile file, ImageSize size, ImageFormat format)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new EncodedImage(file, size, format);
    }

    /// <summary>Brings an arriving file into memory; nothing happens to one that is there.</summary>
    /// <exception cref="ImageTransferException">The rest of it does not come.</exception>
    public async ValueTask LoadAsync(CancellationToken cancellationToken)
    {
        if (Arriving is not { } file)
            return;
        var (buffer, length) = (ImageMemory.Rent(FirstCapacity), 0);
        try
        {
            await using var bytes = file.OpenBytes();
            while (await bytes.ReadAsync(buffer.AsMemory(length), cancellationToken) is > 0 and var read)
            {
                length += read;
                if (buffer.Length - length >= buffer.Length / 4)
                    continue;
                var larger = ImageMemory.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ImageMemory.Return(buffer);
                buffer = larger;
            }
        }
        catch
        {
            ImageMemory.Return(buffer);
            throw;
        }

        Hold(buffer, length);
        Arriving = null;
        file.Dispose();
    }

    private protected override void Release() => Arriving?.Dispose();
}
