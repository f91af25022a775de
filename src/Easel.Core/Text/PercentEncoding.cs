namespace Easel.Core.Text;

/// <summary>Percent-encoding (RFC 3986, section 2.1) of bytes.</summary>
internal static class PercentEncoding
{
    /// <summary>Writes the bytes that are meant over the text, and returns how many there are. A percent sign without two hex digits stands
    /// for itself.</summary>
    public static int DecodeInPlace(Span<byte> text)
    {
        var end = text.IndexOf((byte)'%');
        if (end < 0)
            return text.Length;
        for (var at = end; at < text.Length; at++)
        {
            if (
                text[at] == '%'
                && at + 2 < text.Length
                && char.IsAsciiHexDigit((char)text[at + 1])
                && char.IsAsciiHexDigit((char)text[at + 2])
            )
            {
                text[end++] = (byte)((HexValue(text[at + 1]) << 4) | HexValue(text[at + 2]));
                at += 2;
            }
            else
            {
                text[end++] = text[at];
            }
        }

        return end;
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
