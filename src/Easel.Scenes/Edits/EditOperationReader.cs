namespace Easel.Scenes.Edits;

/// <summary>
/// Knows the edits that need no drawing by the words they are made of, in whatever order a language has them: "change the background to
/// blue", "mach es schwarzweiß", "enlève le fond". A word that none of them has makes it another edit.
/// </summary>
/// <param name="findColour">Whether a word is a colour's.</param>
internal sealed class EditOperationReader(Func<string, bool> findColour)
{
    private static readonly char[] Separators = [' ', '\t', '\n', '\r', ',', '.', '!', '?', ':', ';', '\'', '\u2019', '"', '-', '(', ')'];

    /// <summary>Null when it is none.</summary>
    public EditPhrase? Read(string said)
    {
        var words = EditWords.Normalise(said).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var (background, grey, colour) = (
            words.Any(EditWords.Background.Contains),
            words.Any(EditWords.Grey.Contains),
            words.LastOrDefault(findColour)
        );
        if (
            background
            && AllAre(words, EditWords.Remove, EditWords.Transparent)
            && (words.Any(EditWords.Remove.Contains) || words.Any(EditWords.Transparent.Contains))
        )
            return new EditPhrase(EditKind.RemoveBackground, "");
        if (background && colour is not null && AllAre(words, EditWords.Make))
            return new EditPhrase(EditKind.RecolourBackground, colour);
        if (grey && AllAre(words, EditWords.Grey, EditWords.Make))
            return new EditPhrase(EditKind.Grayscale, "");
        if (IsRemovalOfColours(words))
            return new EditPhrase(EditKind.Grayscale, "");
        if (words.Any(EditWords.Fill.Contains) && words.Any(EditWords.Missing.Contains) && AllAre(words, EditWords.Fill, EditWords.Missing))
            return new EditPhrase(EditKind.Remove, "");
        if (colour is not null && words.Length > 1 && EditWords.Make.Contains(words[0]) && AllAre(words, EditWords.Make) && !background)
            return new EditPhrase(EditKind.Recolour, colour);
        return IsColouredThing(words) ? new EditPhrase(EditKind.Recolour, words[^1]) : null;

        bool AllAre(string[] all, params ReadOnlySpan<System.Collections.Frozen.FrozenSet<string>> kinds)
        {
            foreach (var word in all)
            {
                var known =
                    EditWords.Small.Contains(word)
                    || EditWords.Background.Contains(word)
                    || EditWords.Make.Contains(word)
                    || findColour(word);
                foreach (var kind in kinds)
                    known |= kind.Contains(word);
                if (!known)
                    return false;
            }

            return true;
        }
    }

    /// <summary>"make the car red", "mach das Auto rot"; not "paint a car red", which is a new one.</summary>
    private bool IsColouredThing(string[] words) =>
        words.Length is > 1 and <= 6
        && EditWords.Make.Contains(words[0])
        && findColour(words[^1])
        && !words.Any(EditWords.Background.Contains)
        && !words.Any(EditWords.Articles.Contains)
        && words.Count(findColour) == 1;

    /// <summary>"remove the colours", "sin color".</summary>
    private static bool IsRemovalOfColours(string[] words) =>
        words.Any(EditWords.Remove.Contains)
        && words.Any(word =>
            word
                is "color"
                    or "colour"
                    or "colors"
                    or "colours"
                    or "farbe"
                    or "farben"
                    or "couleur"
                    or "couleurs"
                    or "colores"
                    or "colore"
                    or "colori"
                    or "cor"
                    or "cores"
                    or "kleur"
                    or "kleuren"
        )
        && words.All(word => EditWords.Remove.Contains(word) || EditWords.Small.Contains(word) || word is "farben");
}
