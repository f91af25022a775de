using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Filling;

/// <summary>How unlike two patches are: the sum of squared differences over all channels of their pixels.</summary>
internal static class PatchDistance
{
    /// <summary>Patches are squares of so many pixels a side: a row of them is 32 bytes, one vector.</summary>
    internal const int Side = 8;

    private const int BytesPerPixel = 4;

    /// <param name="enough">Of what is unlike by more, only that is said.</param>
    /// <param name="first">The top left pixels' index, in rows of <paramref name="width"/> pixels.</param>
    internal static int Between(ref byte pixels, int width, int first, int second, int enough)
    {
        ref var a = ref Unsafe.Add(ref pixels, (nint)first * BytesPerPixel);
        ref var b = ref Unsafe.Add(ref pixels, (nint)second * BytesPerPixel);
        var distance = 0;
        for (var half = 0; half < 2 && distance < enough; half++)
        {
            var sum = Vector256<int>.Zero;
            for (var row = 0; row < Side / 2; row++)
            {
                sum += Row(ref a, ref b);
                a = ref Unsafe.Add(ref a, (nint)width * BytesPerPixel);
                b = ref Unsafe.Add(ref b, (nint)width * BytesPerPixel);
            }

            distance += Vector256.Sum(sum);
        }

        return distance;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Row(ref byte a, ref byte b)
    {
        var (x, y) = (Vector256.LoadUnsafe(ref a), Vector256.LoadUnsafe(ref b));
        var (lowX, highX) = Vector256.Widen(x);
        var (lowY, highY) = Vector256.Widen(y);
        var low = lowX.AsInt16() - lowY.AsInt16();
        var high = highX.AsInt16() - highY.AsInt16();
        return Squares(low) + Squares(high);
    }

    /// <summary>A square of a difference of bytes needs 17 bits, so neighbours are summed as they are widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Squares(Vector256<short> differences)
    {
        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
            return System.Runtime.Intrinsics.X86.Avx2.MultiplyAddAdjacent(differences, differences);
        var (low, high) = Vector256.Widen(differences);
        return (low * low) + (high * high);
    }
}
