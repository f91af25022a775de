using System.Buffers;
using System.Text;
using Easel.Abstractions.Pixels;

namespace Easel.Cli.Terminal;

/// <summary>Sixel graphics (DEC STD 070, chapter 9): bands of six rows, drawn colour by colour, runs counted. What is clear stays as the
/// terminal is.</summary>
internal static class SixelEncoder
{
    private const int Band = 6;
    private const int MostColours = 255;

    /// <summary>Shorter runs are shorter written out.</summary>
    private const int ShortestRun = 4;

    public static void Write(IBufferWriter<byte> output, PixelBuffer pixels)
    {
        var (width, height) = (pixels.Size.Width, pixels.Size.Height);
        var palette = Palette.Of(pixels, MostColours);
        Write(output, $"\eP0;1;0q\"1;1;{width};{height}");
        for (var i = 0; i < palette.Colours.Count; i++)
        {
            var colour = palette.Colours[i];
            Write(output, $"#{i};2;{Percent(colour.Red)};{Percent(colour.Green)};{Percent(colour.Blue)}");
        }

        // Of each colour of a band, one sixel a column: the lowest bit is the uppermost row.
        var sixels = new byte[(palette.Colours.Count + 1) * width];
        var present = new bool[palette.Colours.Count];
        for (var top = 0; top < height; top += Band)
        {
            Array.Clear(sixels);
            Array.Clear(present);
            for (var row = 0; row < Math.Min(Band, height - top); row++)
                Mark(pixels, palette, top + row, (byte)(1 << row), sixels, present);
            for (var colour = 0; colour < present.Length; colour++)
            {
                if (!present[colour])
                    continue;
                Write(output, $"#{colour}");
                WriteRuns(output, sixels.AsSpan(colour * width, width));
                output.Write("$"u8);
            }

            output.Write("-"u8);
        }

        output.Write("\e\\"u8);
    }

    private static void Mark(PixelBuffer pixels, Palette palette, int y, byte bit, byte[] sixels, bool[] present)
    {
        var width = pixels.Size.Width;
        var row = pixels.Span.Slice(y * width * PixelBuffer.BytesPerPixel, width * PixelBuffer.BytesPerPixel);
        for (var x = 0; x < width; x++)
        {
            var colour = palette.IndexOf(row[(x * PixelBuffer.BytesPerPixel)..]);
            if (colour < 0)
                continue;
            present[colour] = true;
            sixels[(colour * width) + x] |= bit;
        }
    }

    /// <summary>Blank columns at the end need not be written.</summary>
    private static void WriteRuns(IBufferWriter<byte> output, ReadOnlySpan<byte> sixels)
    {
        sixels = sixels.TrimEnd((byte)0);
        while (!sixels.IsEmpty)
        {
            var run = sixels.IndexOfAnyExcept(sixels[0]) is > 0 and var length ? length : sixels.Length;
            var character = (byte)('?' + sixels[0]);
            if (run >= ShortestRun)
                Write(output, $"!{run}{(char)character}");
            else
                output.GetSpan(run)[..run].Fill(character);
            if (run < ShortestRun)
                output.Advance(run);
            sixels = sixels[run..];
        }
    }

    private static int Percent(byte channel) => ((channel * 100) + 127) / 255;

    private static void Write(IBufferWriter<byte> output, string text) =>
        output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));
}
