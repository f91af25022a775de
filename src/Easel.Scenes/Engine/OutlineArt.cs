using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>Leaves of a whole picture the edges of what is in it, as pages to colour in have them: dark lines, and white within.</summary>
internal static class OutlineArt
{
    /// <summary>Pixels of the picture's shorter side for each by which the two sides of a line are apart.</summary>
    private const int SideForReach = 420;

    /// <summary>The difference, of 255, from which on two colours have a line between them: skies and shadows fade by less.</summary>
    private const int Faintest = 20;

    /// <summary>From which on the line is as dark as any.</summary>
    private const int Clearest = 52;

    private const byte Ink = 0x22;

    public static void Apply(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var reach = Math.Max(1, (Math.Min(width, height) + (SideForReach / 2)) / SideForReach);
        using var drawn = PixelBuffer.Rent(picture.Size);
        picture.Span.CopyTo(drawn.Span);
        var pixels = MemoryMarshal.Cast<byte, uint>(drawn.Span);
        for (var y = 0; y < height; y++)
        {
            var (above, below) = (Math.Max(0, y - reach) * width, Math.Min(height - 1, y + reach) * width);
            for (var x = 0; x < width; x++)
            {
                var row = y * width;
                var across = Difference(pixels[row + Math.Max(0, x - reach)], pixels[row + Math.Min(width - 1, x + reach)]);
                var down = Difference(pixels[above + x], pixels[below + x]);
                var line = Math.Clamp((Math.Max(across, down) - Faintest) * 255 / (Clearest - Faintest), 0, 255);
                Draw(picture.Span.Slice((row + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel), line);
            }
        }
    }

    private static void Draw(Span<byte> pixel, int line)
    {
        var isOpen = pixel[3] == 0;
        pixel[..3].Fill(isOpen ? Ink : (byte)(255 - ((255 - Ink) * line / 255)));
        pixel[3] = Math.Max(pixel[3], (byte)line);
    }

    /// <summary>Of the channel that differs most, over nothing too: a white swan has an edge.</summary>
    private static int Difference(uint one, uint other)
    {
        var (first, second) = (one >> 24, other >> 24);
        var most = Math.Abs((int)first - (int)second);
        for (var shift = 0; shift < 24; shift += 8)
            most = Math.Max(most, Math.Abs((int)Seen(one, shift, first) - (int)Seen(other, shift, second)));
        return most;
    }

    private static uint Seen(uint pixel, int shift, uint alpha) => ((pixel >> shift) & 0xFF) * alpha / 255;
}
