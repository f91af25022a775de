using System.Text;

namespace Easel.Core.Moderation;

/// <summary>Letters in one spelling: lower case, Latin ones without accents, full-width ones narrow. Needs no ICU, which normalisation
/// would.</summary>
internal static class PlainLetters
{
    private const int FirstAccented = 0xC0;

    /// <summary>For U+00C0 to U+017F, what Unicode's decomposition begins with where that is a Latin letter.</summary>
    private const string Unaccented =
        "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkĸllllllllllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static Rune Of(Rune letter) =>
        letter.Value switch
        {
            >= FirstAccented and <= 0x17F => new Rune(Unaccented[letter.Value - FirstAccented]),
            >= 0xFF10 and <= 0xFF5A => Rune.ToLowerInvariant(new Rune(letter.Value - 0xFEE0)),
            _ => Rune.ToLowerInvariant(letter),
        };
}
