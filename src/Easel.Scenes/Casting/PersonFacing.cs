using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Which way somebody looks.</summary>
internal static class PersonFacing
{
    /// <summary>It faces what it acts on: to the left where that was named before it, and as a mount does that the art draws.</summary>
    public static bool IsMirrored(int i, PoseName pose, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (pose == PoseName.Pushing && relations.Exists(relation => relation.Kind == SceneRelationKind.LeftOf && relation.Second == i))
            return true;
        if (pose == PoseName.Riding)
            return relations.Exists(relation =>
                relation is { Kind: SceneRelationKind.On }
                && relation.First == i
                && mentions[relation.Second].Text is null
                && vocabulary.Concepts[mentions[relation.Second].Concept].Traits.Animal
            );
        // The stairs of the drawings rise to the right.
        if (mentions[i].Doing is { Doing.Thing: "stairs" } climbing)
            return climbing.Words.Contains("down", StringComparison.Ordinal)
                || climbing.Words.StartsWith("descending", StringComparison.Ordinal);
        // Who is on the way to something has it at the left, and whoever chases somebody does so to the left, as the art's animals do.
        if (
            relations.Exists(relation =>
                (relation.Kind is SceneRelationKind.Toward or SceneRelationKind.Following && relation.First == i)
                || (relation.Kind == SceneRelationKind.Following && relation.Second == i)
            )
        )
            return true;
        return relations.Exists(relation =>
            relation.Kind == SceneRelationKind.Beside && relation.Second == i && relation.First < i && mentions[relation.First].Text is null
        );
    }
}
