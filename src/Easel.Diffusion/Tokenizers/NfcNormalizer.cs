using System.Buffers;
using System.Text;
using ADRaffy.ENSNormalize;
using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>Letters and their marks composed (Unicode's NFC). .NET's own normalisation needs ICU, which programs that are invariant to
/// culture do without.</summary>
internal sealed class NfcNormalizer : Normalizer
{
    /// <summary>
    /// Characters that the normal form leaves alone next to any of their kind, which are those of nearly every prompt: the marks, and the
    /// few characters that it replaces (Unicode, DerivedNormalizationProps.txt, NFC_QC), are not among them.
    /// </summary>
    private static readonly SearchValues<char> Settled = SearchValues.Create([
        .. Range('\0', '\u02FF'),
        .. Range('\u0400', '\u0482'),
        .. Range('\u048A', '\u052F'),
        .. Range('\u200B', '\u2027'),
        .. Range('\u3001', '\u3029'),
        .. Range('\u3041', '\u3096'),
        .. Range('\u309B', '\u30FF'),
        .. Range('\u4E00', '\u9FFF'),
        .. Range('\uAC00', '\uD7A3'),
        .. Range('\uD83C', '\uD83E'),
        .. Range('\uDC00', '\uDFFF'),
        '\uFE0F',
    ]);

    public override string Normalize(string original) => Compose(original);

    public override string Normalize(ReadOnlySpan<char> original) => Compose(original.ToString());

    public static string Compose(string text)
    {
        // By runes half a surrogate pair becomes U+FFFD.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            text = string.Concat(text.EnumerateRunes());
        if (!text.AsSpan().ContainsAnyExcept(Settled))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var scalar in ENSNormalize.NF.NFC(text.EnumerateRunes().Select(static rune => rune.Value)))
        {
            composed.Append(new Rune(scalar));
        }

        return composed.ToString();
    }

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(static value => (char)value);
}
