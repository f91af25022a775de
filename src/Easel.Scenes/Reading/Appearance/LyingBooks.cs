using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Books in a stack lie one upon the other, as few other things do whose picture stands.</summary>
internal static class LyingBooks
{
    public static void Lay(List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed("lying book") is not (>= 0 and var lying))
            return;
        foreach (var mention in mentions)
        {
            if (
                mention is { Text: null, Heap: SceneHeap.Stack }
                && vocabulary.Concepts[mention.Concept].Caption is "closed book" or "green book" or "blue book" or "orange book"
            )
                mention.Become(lying);
        }
    }
}
