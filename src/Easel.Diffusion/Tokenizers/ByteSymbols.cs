namespace Easel.Diffusion.Tokenizers;

/// <summary>The characters that stand for the 256 bytes in byte-level vocabularies (Radford et al. 2019, section 2.2), in their order:
/// printable Latin-1 for itself, every other byte for a character from U+0100 on.</summary>
internal static class ByteSymbols
{
    private const int Bytes = 256;

    public static IReadOnlyList<string> All { get; } = [.. Make()];

    private static IEnumerable<string> Make()
    {
        int[] printable =
        [
            .. Enumerable.Range(0, Bytes).Where(value => value is (>= '!' and <= '~') or (>= '\u00A1' and <= '\u00AC') or >= '\u00AE'),
        ];
        return printable.Concat(Enumerable.Range(Bytes, Bytes - printable.Length)).Select(value => ((char)value).ToString());
    }
}
