using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Writing;

/// <summary>
/// Draws vector pictures by libvips and librsvg. No file that a client sends comes here: what is not PNG, JPEG, WebP or GIF is refused by
/// its first bytes.
/// </summary>
public sealed class VectorRenderer : IVectorRenderer
{
    private const int MaxSide = 4096;

    /// <summary>libvips tells sizes in whole pixels: enlarged so much, a document's own side is known to a part of one.</summary>
    private const int Precision = 64;

    public VectorRenderer(ImagingOptions? options = null) => VipsRuntime.Configure(options ?? new ImagingOptions());

    /// <inheritdoc/>
    public PixelBuffer Render(string svg, int side)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(side, MaxSide);
        var bytes = Encoding.UTF8.GetBytes(svg);
        using var turn = new VipsTurn();
        try
        {
            var scale = (double)side * Precision / WidthTimesPrecision(bytes);
            using var source = Source.NewFromMemory(bytes);
            using var picture = Image.SvgloadSource(source, scale: scale);
            return picture.Width == side && picture.Height == side
                ? picture.ToPixels()
                : throw new ArgumentException($"The drawing is not square: {picture.Width}x{picture.Height}.", nameof(svg));
        }
        catch (VipsException failure)
        {
            throw new ArgumentException($"The drawing cannot be read. {turn.Words(failure)}", nameof(svg), failure);
        }
    }

    private static int WidthTimesPrecision(byte[] bytes)
    {
        using var source = Source.NewFromMemory(bytes);
        using var picture = Image.SvgloadSource(source, scale: Precision);
        return picture.Width;
    }
}
