using Easel.Scenes.Casting;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Whether words that nobody has read yet name somebody or an animal.</summary>
internal static class Alive
{
    /// <param name="words">With the article, if it has one.</param>
    public static bool Is(string words, ConceptVocabulary vocabulary)
    {
        var name = words.ToLowerInvariant();
        while (true)
        {
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            if (
                Kin.Is(name)
                || Roles.IsTrade(name)
                || (vocabulary.Words.Find(name) is { Kind: MeaningKind.Concept } meant && Lives(vocabulary.Concepts[meant.Concept]))
            )
                return true;
            if (space < 0)
                return false;
            name = name[(space + 1)..];
        }
    }

    private static bool Lives(Concept concept) => concept.IsPerson || concept.Traits.Lives;
}
