using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Hands by themselves: what holds something is closed about it.</summary>
internal static class Hands
{
    /// <summary>Drawn before what it holds.</summary>
    public const string Holding = "holding hand";

    public static void Choose(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed(Holding) is not (>= 0 and var closed))
            return;
        foreach (var relation in relations)
        {
            if (
                relation.Kind == SceneRelationKind.HeldBy
                && mentions[relation.Second] is { Text: null, Word: "hand" or "hands" } hand
                && vocabulary.Concepts[hand.Concept] is { Traits.Figure: null } concept
                && concept.Caption.Contains("hand", StringComparison.Ordinal)
            )
                hand.Become(closed);
        }
    }
}
