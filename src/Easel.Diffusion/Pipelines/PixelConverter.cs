using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;

namespace Easel.Diffusion.Pipelines;

/// <summary>
/// A decoder's planes, [3 or 4, H, W] in [-1, 1], to RGBA with straight alpha. Values beyond the range are clamped, NaN counts as -1;
/// where alpha rounds to 0 the colour is black, so that what cannot be seen does not differ.
/// </summary>
internal static class PixelConverter
{
    public static void Convert(ReadOnlySpan<float> planes, bool premultiplied, PixelBuffer pixels)
    {
        var count = (int)pixels.Size.Pixels;
        var packed = MemoryMarshal.Cast<byte, uint>(pixels.Span);
        var red = planes[..count];
        var green = planes.Slice(count, count);
        var blue = planes.Slice(2 * count, count);
        var alpha = planes.Length > 3 * count ? planes.Slice(3 * count, count) : default;

        var i = 0;
        for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            Pack(
                    new Vector<float>(red[i..]),
                    new Vector<float>(green[i..]),
                    new Vector<float>(blue[i..]),
                    alpha.IsEmpty ? Vector<float>.One : new Vector<float>(alpha[i..]),
                    premultiplied
                )
                .CopyTo(packed[i..]);
        }

        // The rest goes through the same arithmetic, one pixel in every lane.
        for (; i < count; i++)
        {
            packed[i] = Pack(
                new Vector<float>(red[i]),
                new Vector<float>(green[i]),
                new Vector<float>(blue[i]),
                alpha.IsEmpty ? Vector<float>.One : new Vector<float>(alpha[i]),
                premultiplied
            )[0];
        }

        if (!BitConverter.IsLittleEndian)
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(packed, packed);
    }

    /// <summary>Red in the lowest byte.</summary>
    private static Vector<uint> Pack(Vector<float> red, Vector<float> green, Vector<float> blue, Vector<float> alpha, bool premultiplied)
    {
        var opacity = ToUnit(alpha);
        var alphaByte = ToByte(opacity);
        var visible = Vector.GreaterThan(alphaByte, Vector<uint>.Zero);
        var divisor = premultiplied
            ? Vector.ConditionalSelect(Vector.AsVectorSingle(visible), opacity, Vector<float>.One)
            : Vector<float>.One;
        var colour = ToByte(ToUnit(red) / divisor) | (ToByte(ToUnit(green) / divisor) << 8) | (ToByte(ToUnit(blue) / divisor) << 16);
        return (colour & visible) | (alphaByte << 24);
    }

    private static Vector<float> ToUnit(Vector<float> value)
    {
        var number = Vector.ConditionalSelect(Vector.Equals(value, value), value, -Vector<float>.One);
        return Vector.Clamp((number + Vector<float>.One) * 0.5f, Vector<float>.Zero, Vector<float>.One);
    }

    /// <summary>Halves up; the argument is 0 or more.</summary>
    private static Vector<uint> ToByte(Vector<float> unit) =>
        Vector.AsVectorUInt32(Vector.ConvertToInt32(Vector.Min(unit, Vector<float>.One) * 255f + new Vector<float>(0.5f)));
}
