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
        var at = 0;
        for (; text.Length - at >= Vector<byte>.Count; at += Vector<byte>.Count)
        {
            var bytes = new Vector<byte>(text[at..]);
            var isLetter = Vector.LessThanOrEqual((bytes | new Vector<byte>(0x20)) - new Vector<byte>((byte)'a'), new Vector<byte>(25));
            // The slash stands before the digits.
            var isDigitOrSlash = Vector.LessThanOrEqual(bytes - new Vector<byte>((byte)'/'), new Vector<byte>(10));
            var isPlus = Vector.Equals(bytes, new Vector<byte>((byte)'+'));
            if (!Vector.EqualsAll(isLetter | isDigitOrSlash | isPlus, Vector<byte>.AllBitsSet))
                break;
        }

        while (at < text.Length && IsOfAlphabet(text[at]))
            at++;
        return at;
    }

    private static bool IsOfAlphabet(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/';
}
