using Easel.Abstractions.Pixels;

namespace Easel.Diffusion.Pipelines;

/// <summary>Which cells of the latents are drawn anew. A cell is open when any of its pixels is.</summary>
internal sealed class LatentMask
{
    // Row by row, as one channel of the latents.
    private readonly bool[] _open;

    private LatentMask(bool[] open) => _open = open;

    /// <summary>Less than half covered: a soft edge is open as far as what is drawn under it will show.</summary>
    public static bool IsOpen(byte alpha) => alpha < 128;

    /// <param name="scale">Pixels a side for one cell; both sides of the mask are multiples of it.</param>
    public static LatentMask Reduce(PixelBuffer mask, int scale)
    {
        var width = mask.Size.Width;
        var cells = width / scale;
        var open = new bool[cells * (mask.Size.Height / scale)];
        ReadOnlySpan<byte> pixels = mask.Span;
        for (var y = 0; y < mask.Size.Height; y++)
        {
            var row = open.AsSpan(y / scale * cells, cells);
            for (var x = 0; x < width; x++)
            {
                if (IsOpen(pixels[(y * width + x) * PixelBuffer.BytesPerPixel + 3]))
                    row[x / scale] = true;
            }
        }

        return new LatentMask(open);
    }

    /// <summary>Copies the closed cells of every channel.</summary>
    public void CopyClosed(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var channel = 0; channel < to.Length; channel += _open.Length)
        {
            for (var cell = 0; cell < _open.Length; cell++)
            {
                if (!_open[cell])
                    to[channel + cell] = from[channel + cell];
            }
        }
    }

    /// <summary>As inpainting models see it: 1 where a cell is open, otherwise 0.</summary>
    public void Write(Span<float> cells)
    {
        for (var cell = 0; cell < _open.Length; cell++)
            cells[cell] = _open[cell] ? 1 : 0;
    }
}
