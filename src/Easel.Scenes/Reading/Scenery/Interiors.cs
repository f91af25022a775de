using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What hangs on the walls of a room, and what lies on its floor.</summary>
internal static class Interiors
{
    /// <summary>So many things leave the wall free to be seen, most.</summary>
    private const int MostBefore = 4;

    /// <summary>From so many things on, tall furniture stands at the wall behind the others.</summary>
    private const int Crowd = 3;

    /// <summary>Of what hangs on a wall, in metres.</summary>
    private const double LargestHung = 1.2;

    private static readonly string[] WithCurtains =
    [
        "living room",
        "living area",
        "lounge",
        "bedroom",
        "hotel room",
        "dining room",
        "nursery",
        "playroom",
        "family room",
        "guest room",
        "sitting room",
    ];

    private static readonly string[] WithWindow = ["kitchen", "office", "classroom", "studio", "hospital room"];

    /// <summary>Adds the window that rooms of this kind have, where nothing hangs there yet.</summary>
    public static void AddWindow(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        var name =
            Array.IndexOf(WithCurtains, draft.PlaceWord) >= 0 ? "window with curtains"
            : Array.IndexOf(WithWindow, draft.PlaceWord) >= 0 ? "window"
            : null;
        if (
            name is null
            || draft.Place != ScenePlace.Room
            || mentions.Sum(mention => (long)mention.Count) is 0 or > MostBefore
            || mentions.Exists(mention => mention.Text is not null || vocabulary.Concepts[mention.Concept].Traits.Hung)
            || vocabulary.FindNamed(name) is not (>= 0 and var window)
            || draft.Excluded.Contains(window)
        )
            return;
        mentions.Add(new Mention(window, Tier.Same, name, 1) { IsBackdrop = true });
    }

    /// <summary>What is on the walls of a room hangs there, and no wall stands in it.</summary>
    public static void HangOnWalls(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        // "Banners on the walls": one of them is seen.
        foreach (var (_, kind, under) in relations)
        {
            if (
                kind is SceneRelationKind.On
                && mentions[under] is { Text: null, IsVague: true } several
                && vocabulary.Concepts[several.Concept].Caption is "wall"
            )
                several.Count = 1;
        }

        if (draft is not { Place: ScenePlace.Room, Background: null })
            return;
        var walls = Enumerable
            .Range(0, mentions.Count)
            .Where(i => mentions[i].Text is null && vocabulary.Concepts[mentions[i].Concept].Caption is "wall")
            .ToList();
        foreach (
            var (first, _, wall) in relations.Where(relation => relation.Kind == SceneRelationKind.On && walls.Contains(relation.Second))
        )
            mentions[first].IsOnWall = mentions[first].Text is null && IsHung(vocabulary.Concepts[mentions[first].Concept].Traits);
        foreach (var wall in walls.Where(wall => mentions[wall].Colour is not null))
            draft.LeaveOut($"{vocabulary.Colours[mentions[wall].Colour!.Value].Name} {mentions[wall].Word}");
        if (walls.Count < mentions.Count)
            mentions.RemoveObjects(relations, walls);
    }

    /// <summary>"A cat by the fire" of a living room: it burns in the fireplace.</summary>
    public static void LayFires(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not ScenePlace.Room || vocabulary.FindNamed("fireplace") is not (>= 0 and var fireplace))
            return;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (
                mentions[i] is not { Text: null, Count: 1, Word: "fire" }
                || !relations.TrueForAll(relation => relation.First != i || relation.Kind is SceneRelationKind.Beside)
            )
                continue;
            if (mentions.Exists(other => other.Text is null && other.Concept == fireplace))
                mentions.RemoveObjects(relations, [i]);
            else
                mentions[i].Become(fireplace);
        }
    }

    /// <summary>Lamps and plants that hang from a ceiling have pictures of their own.</summary>
    public static void HangFromCeiling(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        // "Above the crib hangs a mobile", "a crib with a mobile": the crib stands as ever.
        relations.RemoveAll(relation =>
            relation.Kind is SceneRelationKind.Under or SceneRelationKind.Above or SceneRelationKind.In or SceneRelationKind.On
            && mentions[relation.Kind is SceneRelationKind.Under ? relation.Second : relation.First] is { Text: null } above
            && vocabulary.Concepts[above.Concept].Caption is "baby mobile"
        );
        // "An owl reading under a lamp": none that stands is above anybody.
        foreach (var (first, kind, second) in relations)
        {
            var above = mentions[kind is SceneRelationKind.Under ? second : first];
            if (
                kind is SceneRelationKind.Under or SceneRelationKind.Above
                && above is { Text: null, Count: 1 }
                && vocabulary.Concepts[above.Concept].Caption is "lamp" or "floor lamp" or "desk lamp"
                && vocabulary.FindNamed("hanging lamp") is >= 0 and var hanging
            )
                above.Become(hanging);
        }

        foreach (var mention in mentions.Where(mention => mention is { Text: null, IsFromCeiling: true }))
        {
            var name = vocabulary.Concepts[mention.Concept].Caption switch
            {
                "potted plant" or "fern" or "ivy" or "seedling" or "herb" or "monstera" or "bush" or "leaf" => "hanging plant",
                "lamp" or "floor lamp" or "desk lamp" or "street lamp" => "hanging lamp",
                _ => "",
            };
            if (vocabulary.FindNamed(name) is >= 0 and var picture)
                mention.Become(picture);
        }
    }

    /// <summary>"A long hallway with doors": it is seen with its doors.</summary>
    public static void LeaveDoors(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Place: ScenePlace.Room } || !Places.IsWalled(draft.PlaceWord))
            return;
        mentions.RemoveObjects(
            relations,
            [
                .. Enumerable
                    .Range(0, mentions.Count)
                    .Where(i =>
                        mentions[i] is { Text: null, IsVague: true, Colour: null }
                        && vocabulary.Concepts[mentions[i].Concept].Caption is "door"
                    ),
            ]
        );
    }

    /// <summary>Nobody, and no furniture.</summary>
    private static bool IsHung(ConceptTraits thing) => thing is { Lives: false, Metres: null or <= LargestHung };

    /// <summary>Windows and pictures of a room are on its wall, and a carpet is on its floor, if nothing else is said of them.</summary>
    public static List<SceneObject> Furnish(SceneGround? ground, List<SceneObject> objects, List<SceneRelation> relations)
    {
        if (ground is not { Place: ScenePlace.Room })
            return objects;
        // "A bedroom with a window and a cat on the bed": the cat alone is on it.
        relations.RemoveAll(relation =>
            relation.Kind == SceneRelationKind.On && objects[relation.First].Concept.Caption.StartsWith("window", StringComparison.Ordinal)
        );
        Desktops.Stand(objects, relations);
        // "Three desks and a blackboard": it is behind them.
        var isCrowded = objects.Where(thing => !thing.IsBackdrop).Sum(thing => (long)thing.Count) >= Crowd;
        return [.. objects.Select(Placed)];

        SceneObject Placed(SceneObject thing, int i) =>
            HangsFromCeiling(thing.Concept) && (IsFree(thing, i) || IsOverAll(thing, i))
                ? thing with
                {
                    IsBackdrop = true,
                    BackdropPlace = BackdropPlace.Ceiling,
                }
            : !IsFree(thing, i) ? thing
            : thing.Concept.Traits.Hung ? thing with { IsBackdrop = true, BackdropPlace = BackdropPlace.Wall }
            : Lies(thing.Concept) ? thing with { IsBackdrop = true, BackdropPlace = BackdropPlace.Floor }
            : isCrowded && StandsAtWall(thing) ? thing with { IsBackdrop = true }
            : thing;

        bool StandsAtWall(SceneObject thing) =>
            !thing.IsBackdrop
            && IsSeenFromAfar(thing.Concept)
            && objects.Exists(other => !other.IsBackdrop && !ReferenceEquals(other, thing));

        // "Lamps hanging over a table".
        bool IsOverAll(SceneObject thing, int i) =>
            thing is { Text: null, Side: SceneSide.Anywhere }
            && relations.TrueForAll(relation =>
                (relation.First != i && relation.Second != i)
                || relation.Kind == SceneRelationKind.Beside
                || (relation.Kind == SceneRelationKind.Above && relation.First == i)
            );

        bool IsFree(SceneObject thing, int i) =>
            thing is { Text: null, Count: <= 3, Side: SceneSide.Anywhere }
            && relations.TrueForAll(relation => (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside);
    }

    private static bool IsSeenFromAfar(Concept thing) =>
        thing.Caption
            is "movie screen"
                or "blackboard"
                or "whiteboard"
                or "bookshelf"
                or "tall bookcase"
                or "wardrobe"
                or "wine rack"
                or "fireplace";

    private static bool HangsFromCeiling(Concept thing) =>
        thing.Caption is "chandelier" or "mirror ball" or "ceiling fan" or "hanging lamp" or "hanging plant" or "baby mobile";

    private static bool Lies(Concept thing) => thing.Caption is "carpet";
}
