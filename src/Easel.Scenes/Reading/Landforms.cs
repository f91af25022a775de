using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What lies around land that things are on: "a castle on a hill" is outdoors, "a lighthouse on an island" at sea.</summary>
internal static class Landforms
{
    /// <summary>Sets the place and the light that several things ask for together, where the prompt names none.</summary>
    public static void Imply(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Place: null, Background: null } || mentions.Count < 2 || mentions.Exists(mention => mention.Text is not null))
            return;
        foreach (var mention in mentions)
            draft.Place ??= Around(vocabulary.Concepts[mention.Concept]);
        StandOnIslands(mentions, relations, vocabulary);
        // What is under the moon is seen at night.
        if (
            draft.Light is null
            && relations.Exists(relation =>
                (IsMoon(relation.Second) && relation.Kind == SceneRelationKind.Under && IsOutdoors(relation.First))
                || (IsMoon(relation.First) && relation.Kind == SceneRelationKind.Above && IsOutdoors(relation.Second))
            )
        )
            draft.Light = SceneLight.Night;

        bool IsMoon(int mention) =>
            mention < mentions.Count && vocabulary.Concepts[mentions[mention].Concept].Caption.EndsWith("moon", StringComparison.Ordinal);

        bool IsOutdoors(int mention) =>
            mention < mentions.Count && vocabulary.Concepts[mentions[mention].Concept].Traits is { Sky: false, Metres: >= 1 };
    }

    /// <summary>"An island with a lighthouse": it is on the island.</summary>
    private static void StandOnIslands(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            var (first, kind, second) = relations[i];
            if (kind == SceneRelationKind.Beside && IsIsland(Of(first)) && Stands(Of(second)))
                relations[i] = new SceneRelation(second, SceneRelationKind.On, first);
        }

        Concept Of(int mention) => vocabulary.Concepts[mentions[mention].Concept];

        static bool Stands(Concept thing) =>
            thing.Traits is { Sky: false, Afloat: false, Swims: false, Metres: not null } && !IsIsland(thing);
    }

    public static bool IsIsland(Concept thing) => thing.Caption is "island" or "desert island" or "iceberg";

    private static ScenePlace? Around(Concept thing) =>
        thing.Caption switch
        {
            _ when IsIsland(thing) => ScenePlace.Sea,
            "oasis" => ScenePlace.Desert,
            "hill" or "cliff" or "waterfall" or "geyser" => ScenePlace.Meadow,
            _ => null,
        };
}
