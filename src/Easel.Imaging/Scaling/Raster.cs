using System.Buffers;

namespace Easel.Imaging.Scaling;

/// <summary>The finished canvas in pooled memory: RGBA with straight alpha (4 bands) or RGB (3 bands), 8 bits a channel.</summary>
internal sealed class Raster : IDisposable
{
    private readonly byte[] _bytes;
    private readonly int _stride;

    internal Raster(ImageSize size, int bands)
    {
        Size = size;
        Bands = bands;
        _stride = checked(size.Width * bands);
        _bytes = ArrayPool<byte>.Shared.Rent(checked(_stride * size.Height));
    }

    internal ImageSize Size { get; }

    internal int Bands { get; }

    internal Memory<byte> Memory => _bytes.AsMemory(0, _stride * Size.Height);

    internal Span<byte> Row(int y) => _bytes.AsSpan(y * _stride, _stride);

    /// <summary>Fills the canvas with one colour; with alpha, with nothing at all.</summary>
    internal void Clear(Rgb colour)
    {
        if (Bands == PixelBuffer.BytesPerPixel)
        {
            Memory.Span.Clear();
            return;
        }

        var row = Row(0);
        for (var x = 0; x < row.Length; x += Bands) (row[x], row[x + 1], row[x + 2]) = (colour.Red, colour.Green, colour.Blue);
        for (var y = 1; y < Size.Height; y++) row.CopyTo(Row(y));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
