using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>A prompt's text as CLIP reads it: letters and their marks composed (Unicode's NFC), then in lower case.</summary>
internal sealed class ClipNormalizer : Normalizer
{
    public override string Normalize(string original) => ToLower(NfcNormalizer.Compose(original));

    public override string Normalize(ReadOnlySpan<char> original) => Normalize(original.ToString());

    /// <summary>In lower case. U+0130 alone becomes two characters (Unicode, SpecialCasing.txt).</summary>
    private static string ToLower(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
}
