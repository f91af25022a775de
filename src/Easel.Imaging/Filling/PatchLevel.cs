using System.Buffers;

namespace Easel.Imaging.Filling;

/// <summary>
/// One size of the image that is being completed: premultiplied pixels, where they are missing, and which patches can be copied from
/// (nothing in them is missing) or have to be found (something is). Patches go by the index of their top left pixel.
/// </summary>
internal sealed class PatchLevel : IDisposable
{
    internal const int BytesPerPixel = 4;

    private const byte Neither = 0;
    private const byte Source = 1;
    private const byte Target = 2;

    private readonly byte[] _pixels;
    private readonly byte[] _kinds;
    private readonly int[] _depths;

    internal PatchLevel(int width, int height)
    {
        (Width, Height) = (width, height);
        _pixels = ArrayPool<byte>.Shared.Rent(width * height * BytesPerPixel);
        _kinds = ArrayPool<byte>.Shared.Rent(width * height);
        _depths = ArrayPool<int>.Shared.Rent(width * height);
    }

    internal int Width { get; }

    internal int Height { get; }

    internal Span<byte> Pixels => _pixels.AsSpan(0, Width * Height * BytesPerPixel);

    /// <summary>0 where a pixel is known; else its distance from what is known, in steps.</summary>
    internal Span<int> Depths => _depths.AsSpan(0, Width * Height);

    /// <summary>The missing pixels, row by row.</summary>
    internal int[] Missing { get; private set; } = [];

    /// <summary>The patches with something missing, row by row.</summary>
    internal int[] Targets { get; private set; } = [];

    internal int[] Sources { get; private set; } = [];

    internal int Deepest { get; private set; }

    internal bool IsSource(int patch) => (uint)patch < (uint)(Width * Height) && _kinds[patch] == Source;

    internal bool IsTarget(int patch) => (uint)patch < (uint)(Width * Height) && _kinds[patch] == Target;

    /// <summary>Half the size: a pixel is missing when any of its four is, so that what can be copied is copied whole.</summary>
    internal PatchLevel Halve()
    {
        var half = new PatchLevel(Width / 2, Height / 2);
        var from = Pixels;
        var to = half.Pixels;
        for (var y = 0; y < half.Height; y++)
        {
            for (var x = 0; x < half.Width; x++)
            {
                var first = (2 * y * Width) + (2 * x);
                var at = (y * half.Width) + x;
                half.Depths[at] = Depths[first] | Depths[first + 1] | Depths[first + Width] | Depths[first + Width + 1];
                for (var band = 0; band < BytesPerPixel; band++)
                {
                    var (upper, lower) = ((first * BytesPerPixel) + band, ((first + Width) * BytesPerPixel) + band);
                    to[(at * BytesPerPixel) + band] = (byte)(
                        (from[upper] + from[upper + BytesPerPixel] + from[lower] + from[lower + BytesPerPixel] + 2) / 4
                    );
                }
            }
        }

        half.Prepare();
        return half;
    }

    /// <summary>Works out everything else from pixels and from which of them are missing (a depth other than 0).</summary>
    internal void Prepare()
    {
        Measure();
        Missing = [.. Where(Depths, depth => depth > 0)];
        MarkPatches();
        Targets = [.. Where(_kinds.AsSpan(0, Width * Height), kind => kind == Target)];
        Sources = [.. Where(_kinds.AsSpan(0, Width * Height), kind => kind == Source)];
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_pixels);
        ArrayPool<byte>.Shared.Return(_kinds);
        ArrayPool<int>.Shared.Return(_depths);
    }

    private static List<int> Where<T>(ReadOnlySpan<T> values, Func<T, bool> isMeant)
    {
        var found = new List<int>();
        for (var i = 0; i < values.Length; i++)
        {
            if (isMeant(values[i]))
                found.Add(i);
        }

        return found;
    }

    /// <summary>Steps to the nearest known pixel, in one pass down and one up.</summary>
    private void Measure()
    {
        var depths = Depths;
        for (var i = 0; i < depths.Length; i++)
        {
            if (depths[i] > 0)
                depths[i] = 1 + Math.Min(i % Width > 0 ? depths[i - 1] : Far, i >= Width ? depths[i - Width] : Far);
        }

        Deepest = 0;
        for (var i = depths.Length - 1; i >= 0; i--)
        {
            if (depths[i] == 0)
                continue;
            var behind = Math.Min(i % Width < Width - 1 ? depths[i + 1] : Far, i + Width < depths.Length ? depths[i + Width] : Far);
            depths[i] = Math.Min(depths[i], behind + 1);
            Deepest = Math.Max(Deepest, depths[i]);
        }
    }

    private const int Far = 1 << 20;

    private void MarkPatches()
    {
        Array.Clear(_kinds, 0, Width * Height);
        const int Side = PatchDistance.Side;

        // How many pixels are missing in the strip of a patch's height below each pixel of the row.
        var strips = new int[Width];
        for (var y = 0; y + Side <= Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (y == 0)
                    strips[x] = Enumerable.Range(0, Side).Count(row => Depths[(row * Width) + x] > 0);
                else
                    strips[x] += IsMissing(x, y + Side - 1) - IsMissing(x, y - 1);
            }

            var missing = 0;
            for (var x = 0; x < Width; x++)
            {
                missing += strips[x] - (x >= Side ? strips[x - Side] : 0);
                if (x >= Side - 1)
                    _kinds[(y * Width) + x - Side + 1] = missing == 0 ? Source : Target;
            }
        }
    }

    private int IsMissing(int x, int y) => Depths[(y * Width) + x] > 0 ? 1 : 0;
}
