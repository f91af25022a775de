namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// The character that stands for each byte in a byte-level vocabulary: printable Latin-1 for itself, the rest, in order, for U+0100 on.
/// Radford et al., "Language Models are Unsupervised Multitask Learners" (2019), section 2.2.
/// </summary>
internal static class ByteSymbols
{
    private static readonly char[] Symbols = Make();

    public static char Of(byte value) => Symbols[value];

    private static char[] Make()
    {
        var symbols = new char[256];
        var next = '\u0100';
        for (var value = 0; value < symbols.Length; value++)
        {
            symbols[value] = value is (>= '!' and <= '~') or (>= '\u00A1' and <= '\u00AC') or >= '\u00AE' ? (char)value : next++;
        }

        return symbols;
    }
}
