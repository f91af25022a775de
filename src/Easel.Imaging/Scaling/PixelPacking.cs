using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Scaling;

/// <summary>Premultiplied pixels (0 to 255 a channel) to bytes, rounded to nearest.</summary>
internal static class PixelPacking
{
    /// <summary>Writes RGBA with straight alpha; a pixel without alpha is written as zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteStraight(Span<byte> target, Vector4 pixel)
    {
        var alpha = pixel.W;
        var straight = alpha >= 0.5f ? pixel * (255 / alpha) : Vector4.Zero;
        straight.W = alpha;
        MemoryMarshal.Write(target, Pack(straight));
    }

    /// <summary>Writes RGB.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteOpaque(Span<byte> target, Vector4 pixel)
    {
        var packed = Pack(pixel);
        MemoryMarshal.Write(target, (ushort)packed);
        target[2] = (byte)(packed >> 16);
    }

    private static uint Pack(Vector4 pixel)
    {
        var rounded = Vector4.Clamp(pixel, Vector4.Zero, new Vector4(255)) + new Vector4(0.5f);
        var words = Vector128.ConvertToInt32(rounded.AsVector128()).AsUInt32();
        var halves = Vector128.Narrow(words, words);
        return Vector128.Narrow(halves, halves).AsUInt32().ToScalar();
    }
}
