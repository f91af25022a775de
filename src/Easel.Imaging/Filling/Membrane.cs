using System.Buffers;
using System.Numerics;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Scaling;

namespace Easel.Imaging.Filling;

/// <summary>
/// Premultiplied pixels of which some are unknown, and the solution of Laplace's equation there: known pixels are its boundary
/// values, and nothing flows over the image's edges. Solved on a pyramid, coarse to fine, each level starting from the one above it
/// (Bornemann and Deuflhard, "The cascadic multigrid method for elliptic problems", 1996).
/// </summary>
internal sealed class Membrane : IDisposable
{
    /// <summary>The coarsest level, which is solved outright, has sides of at most this; details of the boundary that it misses the finer
    /// ones add.</summary>
    private const int CoarseSide = 96;
    private const int FineSweeps = 12;

    /// <summary>In units of a channel's 255.</summary>
    private const float Converged = 0.004f;

    private readonly Vector4[] _values;
    private readonly int[] _unknown;
    private readonly Kind[] _kinds;
    private readonly int _width;
    private readonly int _height;
    private int _knownCount;
    private int _unknownCount;

    private Membrane(int width, int height)
    {
        (_width, _height) = (width, height);
        var pixels = checked(width * height);
        _values = ArrayPool<Vector4>.Shared.Rent(pixels);
        _unknown = ArrayPool<int>.Shared.Rent(pixels);
        _kinds = ArrayPool<Kind>.Shared.Rent(pixels);
    }

    internal bool HasHole => _unknownCount > 0;

    /// <summary>Something is known, from which the rest can be continued.</summary>
    internal bool HasRim => _knownCount > 0;

    /// <param name="mask">Alpha below 255 marks what is unknown.</param>
    internal static Membrane Over(PixelBuffer image, PixelBuffer mask)
    {
        var membrane = new Membrane(image.Size.Width, image.Size.Height);
        var pixels = image.Span;
        var alphas = mask.Span;
        for (int i = 0, at = 0; at < pixels.Length; i++, at += PixelBuffer.BytesPerPixel)
        {
            if (alphas[at + 3] == 255)
            {
                float alpha = pixels[at + 3];
                membrane.Know(i, new Vector4(pixels[at] * alpha / 255, pixels[at + 1] * alpha / 255, pixels[at + 2] * alpha / 255, alpha));
            }
            else
            {
                membrane.Miss(i);
            }
        }

        return membrane;
    }

    /// <summary>Of differences along the rim, which are to fade out over the hole. What lies farther out does not count.</summary>
    /// <param name="depths">0 for what is known.</param>
    /// <param name="rim">The known pixels beside a missing one, and their values.</param>
    internal static Membrane Over(int width, int height, ReadOnlySpan<int> depths, IEnumerable<(int At, Vector4 Value)> rim)
    {
        var membrane = new Membrane(width, height);
        for (var i = 0; i < width * height; i++)
        {
            if (depths[i] > 0)
                membrane.Miss(i);
            else
                membrane.Ignore(i);
        }

        foreach (var (at, value) in rim)
            membrane.Know(at, value);
        return membrane;
    }

    internal Vector4 this[int at] => _values[at];

    internal void Solve()
    {
        if (Math.Max(_width, _height) <= CoarseSide)
        {
            StartFromMean();
            Relax(most: 6 * CoarseSide);
            return;
        }

        using (var coarse = Halve())
        {
            if (coarse.HasHole)
                coarse.Solve();
            TakeFrom(coarse);
        }

        Relax(FineSweeps);
    }

    internal void WriteHole(PixelBuffer image)
    {
        foreach (var i in _unknown.AsSpan(0, _unknownCount))
            PixelPacking.WriteStraight(image.Span[(i * PixelBuffer.BytesPerPixel)..], _values[i]);
    }

    public void Dispose()
    {
        ArrayPool<Vector4>.Shared.Return(_values);
        ArrayPool<int>.Shared.Return(_unknown);
        ArrayPool<Kind>.Shared.Return(_kinds);
    }

    private void Know(int i, Vector4 value)
    {
        (_values[i], _kinds[i]) = (value, Kind.Known);
        _knownCount++;
    }

    private void Ignore(int i) => (_values[i], _kinds[i]) = (default, Kind.Ignored);

    private void Miss(int i)
    {
        (_values[i], _kinds[i]) = (default, Kind.Unknown);
        _unknown[_unknownCount++] = i;
    }

    /// <summary>Half the size; a pixel is the mean of what is known of its four.</summary>
    private Membrane Halve()
    {
        var half = new Membrane((_width + 1) / 2, (_height + 1) / 2);
        for (var y = 0; y < half._height; y++)
        {
            for (var x = 0; x < half._width; x++)
            {
                var (sum, count, isMissing) = (Vector4.Zero, 0, false);
                for (var fromY = 2 * y; fromY < Math.Min((2 * y) + 2, _height); fromY++)
                {
                    for (var fromX = 2 * x; fromX < Math.Min((2 * x) + 2, _width); fromX++)
                    {
                        var from = (fromY * _width) + fromX;
                        isMissing |= _kinds[from] == Kind.Unknown;
                        if (_kinds[from] == Kind.Known)
                            (sum, count) = (sum + _values[from], count + 1);
                    }
                }

                var at = (y * half._width) + x;
                if (count > 0)
                    half.Know(at, sum / count);
                else if (isMissing)
                    half.Miss(at);
                else
                    half.Ignore(at);
            }
        }

        return half;
    }

    private void StartFromMean()
    {
        var (sum, pixels) = (Vector4.Zero, _width * _height);
        for (var i = 0; i < pixels; i++)
            sum += _values[i];
        var mean = sum / _knownCount;
        foreach (var i in _unknown.AsSpan(0, _unknownCount))
            _values[i] = mean;
    }

    /// <summary>Starts the unknown pixels from the half-sized image, by linear interpolation between its centres.</summary>
    private void TakeFrom(Membrane half)
    {
        foreach (var i in _unknown.AsSpan(0, _unknownCount))
        {
            var (x, y) = (i % _width, i / _width);
            var (nearX, nearY) = (x / 2, y / 2);
            var farX = Math.Clamp(nearX + ((x & 1) == 0 ? -1 : 1), 0, half._width - 1);
            var farY = Math.Clamp(nearY + ((y & 1) == 0 ? -1 : 1), 0, half._height - 1);
            var near = Vector4.Lerp(half._values[(nearY * half._width) + nearX], half._values[(nearY * half._width) + farX], 0.25f);
            var far = Vector4.Lerp(half._values[(farY * half._width) + nearX], half._values[(farY * half._width) + farX], 0.25f);
            _values[i] = Vector4.Lerp(near, far, 0.25f);
        }
    }

    /// <summary>Successive over-relaxation with the factor that is best for a square of this size (Young 1954).</summary>
    private void Relax(int most)
    {
        var factor = most <= FineSweeps ? 1f : (float)(2 / (1 + Math.Sin(Math.PI / Math.Max(_width, _height))));
        for (var sweep = 0; sweep < most; sweep++)
        {
            if (Sweep(factor) < Converged)
                return;
        }
    }

    /// <summary>Moves every unknown pixel towards the mean of its neighbours, in place; returns the largest move.</summary>
    private float Sweep(float factor)
    {
        var largest = Vector4.Zero;
        foreach (var i in _unknown.AsSpan(0, _unknownCount))
        {
            var x = i % _width;
            var (sum, count) = (Vector4.Zero, 0);
            if (x > 0)
                (sum, count) = (sum + _values[i - 1], count + 1);
            if (x < _width - 1)
                (sum, count) = (sum + _values[i + 1], count + 1);
            if (i >= _width)
                (sum, count) = (sum + _values[i - _width], count + 1);
            if (i < _width * (_height - 1))
                (sum, count) = (sum + _values[i + _width], count + 1);
            var move = ((sum / count) - _values[i]) * factor;
            _values[i] += move;
            largest = Vector4.Max(largest, Vector4.Abs(move));
        }

        return Math.Max(Math.Max(largest.X, largest.Y), Math.Max(largest.Z, largest.W));
    }

    private enum Kind : byte
    {
        Known,
        Unknown,
        Ignored,
    }
}
