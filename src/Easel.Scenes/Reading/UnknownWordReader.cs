using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads words that mean nothing to the vocabulary: a known noun with a slip in it, or something to leave out.</summary>
internal sealed class UnknownWordReader(
    TokenizedPrompt text, PromptItems items, Clause clause, NounReader nouns, Draft draft, ConceptVocabulary vocabulary)
{
    private const int MinSlipLength = 5;
    private const int MaxSlipLength = 24;

    public void Take(int i)
    {
        var endsPhrase = items.KindAt(i + 1) is null or ItemKind.Break or ItemKind.Stop or ItemKind.Grammar;
        if (endsPhrase && FindSlip(i) is var concept and >= 0)
        {
            items.ReadAsGuess(i, concept);
            nouns.Take(i);
            return;
        }

        if (clause.IsNegated) return;
        LeaveOut(i);
        if (endsPhrase && clause.Phrase.Determined && items.RoleAt(i + 1) is not (WordRole.Filler or WordRole.And or WordRole.Of)) clause.ResetPhrase();
    }

    /// <summary>The concept whose name differs by one letter, looked for only where a noun must stand; -1 when there is none.</summary>
    private int FindSlip(int i)
    {
        var word = items.Text(items[i]);
        var mustBeNoun = clause.Phrase.Determined || clause.Phrase.ColourCount > 0 || clause.AfterAnd;
        return mustBeNoun && word.Length is >= MinSlipLength and <= MaxSlipLength ? vocabulary.Nearest.FindSlip(word) : -1;
    }

    /// <summary>Characters of scripts without spaces are told of as the run that they were written in.</summary>
    private void LeaveOut(int i)
    {
        var first = items[i].First;
        if (text[first].Glued && items.KindAt(i - 1) == ItemKind.Unknown) return;
        var count = 1;
        while (items.KindAt(i + count) == ItemKind.Unknown && text[first + count].Glued) count++;
        var word = text.Text(first, count);
        if (word.Length > 1 || !char.IsAsciiLetter(word[0])) draft.LeaveOut(count == 1 ? word : word.ToString().Replace(" ", "", StringComparison.Ordinal));
    }
}
