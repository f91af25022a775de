using System.Text;
using Easel.Scenes.Reading;

namespace Easel.Scenes.Vocabulary;

/// <summary>The words of a file as the reader looks them up.</summary>
internal static class NormalWords
{
    /// <summary>As the reader will look it up. The file's words are in normal form already, but for scripts without spaces.</summary>
    public static string Of(string word)
    {
        if (Ascii.IsValid(word) && !word.Contains('\'', StringComparison.Ordinal))
            return word.Contains('-', StringComparison.Ordinal) ? word.Replace('-', ' ') : word;
        if (IsNormal(word))
            return word;
        using var text = TokenizedPrompt.Read(word);
        return word.EndsWith('\'') ? $"{text.Normalised}'" : text.Normalised;
    }

    /// <summary>Small letters with single spaces between words, as most words abroad are: the reader would leave them as they are.</summary>
    private static bool IsNormal(string word)
    {
        var before = ' ';
        foreach (var letter in word)
        {
            if (letter == ' ' ? before == ' ' : !char.IsLower(letter))
                return false;
            before = letter;
        }

        return before != ' ';
    }
}
