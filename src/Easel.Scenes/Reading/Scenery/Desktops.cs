using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What stands on the desk or the table of a room, if nothing else is said of it: "an office with a desk and a computer".</summary>
internal static class Desktops
{
    /// <summary>So many stand on one, most.</summary>
    private const int Most = 3;

    /// <summary>"An office with computers": they stand on a desk, though nobody named it.</summary>
    public static void Add(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            draft is not { Place: ScenePlace.Room, Background: null }
            || mentions.Exists(mention => mention.Text is null && IsSurfaceOrLives(vocabulary.Concepts[mention.Concept].Traits))
            || vocabulary.FindNamed("desk") is not (>= 0 and var desk)
            || draft.Excluded.Contains(desk)
        )
            return;
        var computers = mentions.FindIndex(mention =>
            mention is { Text: null, Count: <= Most } && IsComputer(vocabulary.Concepts[mention.Concept])
        );
        if (
            computers < 0
            || !relations.TrueForAll(relation =>
                (relation.First != computers && relation.Second != computers) || relation.Kind == SceneRelationKind.Beside
            )
        )
            return;
        relations.Add(new SceneRelation(computers, SceneRelationKind.On, mentions.Count));
        mentions.Add(new Mention(desk, Tier.Same, "desk", 1));
    }

    public static void Stand(List<SceneObject> objects, List<SceneRelation> relations)
    {
        foreach (var surface in Enumerable.Range(0, objects.Count).Where(i => objects[i] is { Text: null, Count: 1, IsBackdrop: false }))
        {
            if (!IsDesk(objects[surface].Concept) || relations.Exists(relation => IsBearing(relation.Kind) && relation.Second == surface))
                continue;
            var number = 0;
            for (var i = 0; i < objects.Count && number < Most; i++)
            {
                if (i == surface || !StandsThere(objects[i], objects[surface].Concept) || !IsFree(i) || number + objects[i].Count > Most)
                    continue;
                relations.RemoveAll(relation => Links(relation, i, surface));
                relations.Add(new SceneRelation(i, SceneRelationKind.On, surface));
                number += objects[i].Count;
            }
        }

        bool IsFree(int i) =>
            relations.TrueForAll(relation => (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside);
    }

    private static bool IsSurfaceOrLives(ConceptTraits thing) => thing.Surface || thing.Workplace || thing.Lives;

    private static bool IsDesk(Concept thing) =>
        thing.Caption is "desk" or "table" or "workbench" or "nightstand" or "dresser" or "kitchen island";

    private static bool IsComputer(Concept thing) => thing.Caption is "desktop computer" or "laptop" or "monitor" or "typewriter";

    private static bool Links(SceneRelation relation, int one, int other) =>
        (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one);

    private static bool IsBearing(SceneRelationKind kind) => kind is SceneRelationKind.On or SceneRelationKind.StrewnOn;

    /// <summary>Beside a bed there is a lamp or a clock, and no computer.</summary>
    private static bool StandsThere(SceneObject thing, Concept surface) =>
        thing is { Text: null, IsBackdrop: false, Side: SceneSide.Anywhere }
        && (
            thing.Concept.Caption
                is "lamp"
                    or "desk lamp"
                    or "alarm clock"
                    or "vase"
                    or "bouquet"
                    or "books"
                    or "stack of books"
                    or "closed book"
                    or "candle"
                    or "radio"
                    or "hot beverage"
                    or "teapot"
                    or "mug"
            || (
                surface.Caption is "desk" or "table" or "workbench"
                && (
                    IsComputer(thing.Concept)
                    || thing.Concept.Caption
                        is "printer"
                            or "telephone"
                            or "microscope"
                            or "sewing machine"
                            or "globe showing americas"
                            or "globe showing europe-africa"
                            or "record player"
                            or "headphone"
                            or "keyboard"
                            or "cup of pens"
                )
            )
        );
}
