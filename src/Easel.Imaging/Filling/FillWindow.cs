using System.Numerics;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Scaling;

namespace Easel.Imaging.Filling;

/// <summary>The part of an image that matters to its hole: the hole, and as much again on each side. What is farther away need not be
/// copied from.</summary>
internal sealed class FillWindow : IDisposable
{
    private const int LeastAround = 64;

    /// <summary>The seam's differences beyond this are no shade of the light but another thing, and stay where they are.</summary>
    private const float LargestDifference = 40;

    private readonly PixelBuffer _image;
    private readonly int _left;
    private readonly int _top;

    private FillWindow(PixelBuffer image, PixelArea area)
    {
        (_image, _left, _top) = (image, area.X, area.Y);
        Level = new PatchLevel(area.Width, area.Height);
    }

    internal PatchLevel Level { get; }

    /// <param name="mask">Alpha below 255 marks what is missing; there the image has a first guess.</param>
    internal static FillWindow Of(PixelBuffer image, PixelBuffer mask)
    {
        var window = new FillWindow(image, Around(mask));
        window.Read(mask);
        window.Level.Prepare();
        return window;
    }

    /// <summary>
    /// Takes over what was completed. Patches may be a little darker or lighter than what they meet: how much is known along the rim, and
    /// is
    /// made up for by a membrane over the hole.
    /// </summary>
    internal void Write(PatchVote vote)
    {
        using var differences = Membrane.Over(
            Level.Width,
            Level.Height,
            Level.Depths,
            Rim().Select(at => (at, Difference(at, vote))).ToArray()
        );
        if (differences.HasRim)
            differences.Solve();
        var (least, most) = Range();
        foreach (var at in Level.Missing)
        {
            var pixel = Vector4.Clamp(Pixel(at) + differences[at], least, most);
            PixelPacking.WriteStraight(_image.Span[(ImageIndex(at) * PixelBuffer.BytesPerPixel)..], pixel);
        }
    }

    public void Dispose() => Level.Dispose();

    private static PixelArea Around(PixelBuffer mask)
    {
        var (width, height) = (mask.Size.Width, mask.Size.Height);
        var (left, top, right, bottom) = (width, height, -1, -1);
        var alphas = mask.Span;
        for (var i = 0; i < width * height; i++)
        {
            if (alphas[(i * PixelBuffer.BytesPerPixel) + 3] == 255)
                continue;
            var (x, y) = (i % width, i / width);
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }

        var (wide, high) = (Math.Max(right - left + 1, LeastAround), Math.Max(bottom - top + 1, LeastAround));
        (left, top) = (Math.Max(0, left - wide), Math.Max(0, top - high));
        return new PixelArea(left, top, Math.Min(width, right + wide + 1) - left, Math.Min(height, bottom + high + 1) - top);
    }

    private void Read(PixelBuffer mask)
    {
        var from = _image.Span;
        var to = Level.Pixels;
        for (var at = 0; at < Level.Width * Level.Height; at++)
        {
            var pixel = from.Slice(ImageIndex(at) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            var alpha = pixel[3];
            for (var band = 0; band < 3; band++)
                to[(at * PixelBuffer.BytesPerPixel) + band] = (byte)(((pixel[band] * alpha) + 127) / 255);
            to[(at * PixelBuffer.BytesPerPixel) + 3] = alpha;
            Level.Depths[at] = mask.Span[(ImageIndex(at) * PixelBuffer.BytesPerPixel) + 3] == 255 ? 0 : 1;
        }
    }

    private int ImageIndex(int at) => ((_top + (at / Level.Width)) * _image.Size.Width) + _left + (at % Level.Width);

    private Vector4 Pixel(int at)
    {
        var pixel = Level.Pixels.Slice(at * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
        return new Vector4(pixel[0], pixel[1], pixel[2], pixel[3]);
    }

    private Vector4 Difference(int at, PatchVote vote)
    {
        var difference = Pixel(at) - vote.Of(at);
        var largest = Vector4.Abs(difference);
        return Math.Max(Math.Max(largest.X, largest.Y), Math.Max(largest.Z, largest.W)) > LargestDifference ? Vector4.Zero : difference;
    }

    /// <summary>Known pixels beside a missing one, also across a corner.</summary>
    private List<int> Rim()
    {
        var rim = new HashSet<int>();
        foreach (var at in Level.Missing)
        {
            if (Level.Depths[at] > 2)
                continue;
            var (x, y) = (at % Level.Width, at / Level.Width);
            for (var besideY = Math.Max(0, y - 1); besideY <= Math.Min(Level.Height - 1, y + 1); besideY++)
            {
                for (var besideX = Math.Max(0, x - 1); besideX <= Math.Min(Level.Width - 1, x + 1); besideX++)
                {
                    var beside = (besideY * Level.Width) + besideX;
                    if (Level.Depths[beside] == 0)
                        rim.Add(beside);
                }
            }
        }

        return [.. rim.Order()];
    }

    /// <summary>Of everything known: completing makes nothing darker or lighter than all there is.</summary>
    private (Vector4 Least, Vector4 Most) Range()
    {
        var (least, most) = (new Vector4(255), Vector4.Zero);
        for (var at = 0; at < Level.Width * Level.Height; at++)
        {
            if (Level.Depths[at] > 0)
                continue;
            (least, most) = (Vector4.Min(least, Pixel(at)), Vector4.Max(most, Pixel(at)));
        }

        return (least, most);
    }
}
