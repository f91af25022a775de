using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Words that name another thing beside certain others: a mouse beside a keyboard, a pot on a stove, a bat with a ball.</summary>
internal static class WordCompany
{
    private static readonly WordSense[] Senses = [.. HouseholdSenses.All, .. LeisureSenses.All, .. TownAndLandSenses.All];

    /// <summary>Reads such words as what they name in this prompt.</summary>
    public static void Read(PromptItems items, ConceptVocabulary vocabulary)
    {
        var said = Enumerable.Range(0, items.Count).Select(i => items.Words(items[i])).ToArray();
        foreach (var sense in Senses)
        {
            if (
                !Array.Exists(said, word => Array.IndexOf(sense.Names, word) >= 0)
                || !sense.IsMeant(said)
                || vocabulary.FindNamed(sense.Caption) is not (>= 0 and var concept)
            )
                continue;
            for (var i = 0; i < items.Count; i++)
            {
                if (
                    items[i] is { IsEmoji: false, IsPossessive: false }
                    && Array.IndexOf(sense.Names, said[i]) is >= 0 and var at
                    && sense.At?.Invoke(items, i) is not false
                )
                    items.ReadAsThing(i, concept, isPlural: at > 0);
            }
        }
    }
}
