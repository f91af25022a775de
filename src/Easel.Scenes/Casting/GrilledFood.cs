using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A barbecue with sausages and corn": food that is named with a grill is on it, and not on the ground.</summary>
internal static class GrilledFood
{
    public static void Lay(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var grill = mentions.FindIndex(mention =>
            mention is { Text: null, Count: 1 } && vocabulary.Concepts[mention.Concept].Caption is "grill" or "open grill"
        );
        if (grill < 0 || vocabulary.FindNamed("open grill") is not (>= 0 and var open))
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!IsGrilled(mentions[i]) || relations.Exists(at => at.First == i && at.Kind is not SceneRelationKind.Beside))
                continue;
            relations.RemoveAll(at => at.Kind is SceneRelationKind.Beside && (at.First == i || at.Second == i));
            relations.Add(new SceneRelation(i, SceneRelationKind.On, grill));
            mentions[grill].Become(open);
        }

        bool IsGrilled(Mention mention) =>
            mention is { Text: null, IsBackdrop: false } && vocabulary.Concepts[mention.Concept].Traits is { Food: true, Served: false };
    }
}
