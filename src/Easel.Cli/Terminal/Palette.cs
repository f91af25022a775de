using Easel.Abstractions.Pixels;

namespace Easel.Cli.Terminal;

/// <summary>
/// The colours that stand best for all of a picture's: median cut (Heckbert, "Color image quantization for frame buffer display",
/// SIGGRAPH 1982) over colours of 5 bits a channel. Clear pixels have none.
/// </summary>
internal sealed class Palette
{
    private const int Bits = 5;
    private const int Bins = 1 << (3 * Bits);
    private const int Opaque = 128;

    private readonly byte[] _colourOfBin = new byte[Bins];
    private readonly List<Rgb> _colours = [];

    private Palette() { }

    public IReadOnlyList<Rgb> Colours => _colours;

    /// <param name="most">1 to 256.</param>
    public static Palette Of(PixelBuffer pixels, int most)
    {
        var bins = new Bin[Bins];
        var span = pixels.Span;
        for (var i = 0; i < span.Length; i += PixelBuffer.BytesPerPixel)
        {
            if (span[i + 3] < Opaque)
                continue;
            ref var bin = ref bins[BinOf(span[i], span[i + 1], span[i + 2])];
            bin.Count++;
            bin.Red += span[i];
            bin.Green += span[i + 1];
            bin.Blue += span[i + 2];
        }

        var used = new int[Bins];
        var count = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            if (bins[bin].Count > 0)
                used[count++] = bin;
        }

        var palette = new Palette();
        foreach (var (from, length) in Cut(bins, used, count, most))
            palette.Add(bins, used.AsSpan(from, length));
        return palette;
    }

    /// <summary>The colour's index; -1 for a clear pixel.</summary>
    /// <param name="pixel">Its four bytes, of the picture that the palette was made for.</param>
    public int IndexOf(ReadOnlySpan<byte> pixel) => pixel[3] < Opaque ? -1 : _colourOfBin[BinOf(pixel[0], pixel[1], pixel[2])];

    /// <summary>Boxes of bins, each a piece of <paramref name="used"/>, which is sorted on the way.</summary>
    private static List<(int From, int Length)> Cut(Bin[] bins, int[] used, int count, int most)
    {
        var boxes = new PriorityQueue<(int From, int Length), long>();
        var single = new List<(int From, int Length)>();
        if (count > 0)
            Add((0, count));
        while (boxes.Count > 0 && boxes.Count + single.Count < most)
        {
            var (from, length) = boxes.Dequeue();
            var box = used.AsSpan(from, length);
            var shift = LongestSide(box).Shift;
            box.Sort((a, b) => ((a >> shift) & 31).CompareTo((b >> shift) & 31));
            var half = Median(bins, box);
            Add((from, half));
            Add((from + half, length - half));
        }

        return [.. single, .. boxes.UnorderedItems.Select(item => item.Element)];

        void Add((int From, int Length) box)
        {
            if (box.Length == 1)
                single.Add(box);
            else
                boxes.Enqueue(box, -Weight(bins, used.AsSpan(box.From, box.Length)));
        }
    }

    /// <summary>Many pixels in a wide box are worth a cut.</summary>
    private static long Weight(Bin[] bins, ReadOnlySpan<int> box)
    {
        var pixels = 0L;
        foreach (var bin in box)
            pixels += bins[bin].Count;
        return pixels * LongestSide(box).Length;
    }

    private static (int Shift, int Length) LongestSide(ReadOnlySpan<int> box)
    {
        var longest = (Shift: 0, Length: 0);
        for (var shift = 0; shift < 3 * Bits; shift += Bits)
        {
            var (min, max) = (31, 0);
            foreach (var bin in box)
            {
                min = Math.Min(min, (bin >> shift) & 31);
                max = Math.Max(max, (bin >> shift) & 31);
            }

            if (max - min > longest.Length)
                longest = (shift, max - min);
        }

        return longest;
    }

    /// <summary>Where to cut, so that about half of the pixels lie on either side; neither side is empty.</summary>
    private static int Median(Bin[] bins, ReadOnlySpan<int> box)
    {
        var pixels = 0L;
        foreach (var bin in box)
            pixels += bins[bin].Count;
        var before = 0L;
        for (var i = 0; i < box.Length - 1; i++)
        {
            before += bins[box[i]].Count;
            if (before * 2 >= pixels)
                return i + 1;
        }

        return box.Length - 1;
    }

    private static int BinOf(byte red, byte green, byte blue) =>
        (red >> (8 - Bits) << (2 * Bits)) | (green >> (8 - Bits) << Bits) | (blue >> (8 - Bits));

    private void Add(Bin[] bins, ReadOnlySpan<int> box)
    {
        var sum = default(Bin);
        foreach (var bin in box)
        {
            _colourOfBin[bin] = (byte)_colours.Count;
            sum.Count += bins[bin].Count;
            sum.Red += bins[bin].Red;
            sum.Green += bins[bin].Green;
            sum.Blue += bins[bin].Blue;
        }

        _colours.Add(new Rgb((byte)(sum.Red / sum.Count), (byte)(sum.Green / sum.Count), (byte)(sum.Blue / sum.Count)));
    }

    private struct Bin
    {
        public long Count;
        public long Red;
        public long Green;
        public long Blue;
    }
}
