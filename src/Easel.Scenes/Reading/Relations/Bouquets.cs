using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>In a vase or a jar the flowers of a bouquet have no paper around them.</summary>
internal static class Bouquets
{
    public static void Unwrap(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var wrap = mentions.Count - 1; wrap >= 0; wrap--)
        {
            var vase = relations.FindIndex(at => at.First == wrap && IsWithin(at));
            if (vase < 0 || !relations.Exists(at => at.Second == wrap && at.Kind == SceneRelationKind.In))
                continue;
            relations.Join(wrap, relations[vase].Second);
            mentions.RemoveObjects(relations, [wrap]);
        }

        bool IsWithin(SceneRelation at) =>
            at is { Kind: SceneRelationKind.In }
            && at.Second < mentions.Count
            && mentions[at.First] is { Text: null } wrap
            && vocabulary.Concepts[wrap.Concept].Caption is "flower wrap"
            && mentions[at.Second] is { Text: null } vessel
            && vocabulary.Concepts[vessel.Concept].Traits is { Holds: true } or { Inside: not null };
    }
}
