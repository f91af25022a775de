using System.Buffers;
using System.Buffers.Text;

namespace Easel.Core.Text;

/// <summary>Base64 as programs write it: of either alphabet (RFC 4648, sections 4 and 5), with line breaks and blanks, with padding or
/// without.</summary>
internal static class LenientBase64
{
    /// <summary>Writes the decoded bytes over the text and returns how many there are; negative when it is no base64.</summary>
    /// <param name="room">The text, and two bytes more for its padding.</param>
    public static int DecodeInPlace(Span<byte> room, int length)
    {
        var text = room[..Normalise(room[..length])].TrimEnd((byte)'=');
        // A single digit left over is no byte.
        if (text.Length % 4 == 1)
            return -1;
        var padded = (text.Length + 3) / 4 * 4;
        room[text.Length..padded].Fill((byte)'=');
        return Base64.DecodeFromUtf8InPlace(room[..padded], out var written) == OperationStatus.Done ? written : -1;
    }

    /// <summary>In the alphabet of section 4, without white space.</summary>
    private static int Normalise(Span<byte> text)
    {
        var end = 0;
        foreach (var digit in text)
        {
            if (digit is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')
                continue;
            text[end++] = digit switch
            {
                (byte)'-' => (byte)'+',
                (byte)'_' => (byte)'/',
                _ => digit,
            };
        }

        return end;
    }
}
