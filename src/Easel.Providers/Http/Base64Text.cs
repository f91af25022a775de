using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Providers.Http;

/// <summary>Looks through text that should be base64.</summary>
internal static class Base64Text
{
    /// <summary>How much of <paramref name="text"/>, from its beginning, is of base64's plain alphabet; padding is not.</summary>
    /// <remarks>At full speed from its first call: every byte of every image that is passed on goes through here, and the framework's search
    /// for values is slow until much was searched.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int LengthOf(ReadOnlySpan<byte> text)
    {
        var (at, size) = (0, Vector<byte>.Count);
        // Four at a time: to ask for the outcome takes as long as to find it.
        for (; text.Length - at >= 4 * size; at += 4 * size)
        {
            var all =
                AreOfAlphabet(text[at..])
                & AreOfAlphabet(text[(at + size)..])
                & AreOfAlphabet(text[(at + (2 * size))..])
                & AreOfAlphabet(text[(at + (3 * size))..]);
            if (!Vector.EqualsAll(all, Vector<byte>.AllBitsSet))
                break;
        }

        while (text.Length - at >= size && Vector.EqualsAll(AreOfAlphabet(text[at..]), Vector<byte>.AllBitsSet))
            at += size;

        while (at < text.Length && IsOfAlphabet(text[at]))
            at++;
        return at;
    }

    /// <summary>All bits of each byte that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> AreOfAlphabet(ReadOnlySpan<byte> text)
    {
        var bytes = new Vector<byte>(text);
        var isLetter = Vector.LessThanOrEqual((bytes | new Vector<byte>(0x20)) - new Vector<byte>((byte)'a'), new Vector<byte>(25));
        // The slash stands before the digits.
        var isDigitOrSlash = Vector.LessThanOrEqual(bytes - new Vector<byte>((byte)'/'), new Vector<byte>(10));
        return isLetter | isDigitOrSlash | Vector.Equals(bytes, new Vector<byte>((byte)'+'));
    }

    private static bool IsOfAlphabet(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/';
}
