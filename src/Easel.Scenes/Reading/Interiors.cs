using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What hangs on the walls of a room, and what lies on its floor.</summary>
internal static class Interiors
{
    /// <summary>So many things leave the wall free to be seen, most.</summary>
    private const int MostBefore = 4;

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
            || mentions.Exists(mention => mention.Text is not null || Hangs(vocabulary.Concepts[mention.Concept]))
            || vocabulary.FindNamed(name) is not (>= 0 and var window)
            || draft.Excluded.Contains(window)
        )
            return;
        mentions.Add(new Mention(window, Tier.Same, name, 1) { IsBackdrop = true });
    }

    /// <summary>Windows and pictures of a room are on its wall, and a carpet is on its floor, if nothing else is said of them.</summary>
    public static List<SceneObject> Furnish(SceneGround? ground, List<SceneObject> objects, List<SceneRelation> relations)
    {
        if (ground is not { Place: ScenePlace.Room })
            return objects;
        // "A bedroom with a window and a cat on the bed": the cat alone is on it.
        relations.RemoveAll(relation =>
            relation.Kind == SceneRelationKind.On && objects[relation.First].Concept.Caption.StartsWith("window", StringComparison.Ordinal)
        );
        return [.. objects.Select(Placed)];

        SceneObject Placed(SceneObject thing, int i) =>
            !IsFree(thing, i) ? thing
            : Hangs(thing.Concept) ? thing with { IsBackdrop = true, Wall = SceneWall.Hanging }
            : Lies(thing.Concept) ? thing with { IsBackdrop = true, Wall = SceneWall.Lying }
            : thing;

        bool IsFree(SceneObject thing, int i) =>
            thing is { Text: null, Count: <= 3, Side: SceneSide.Anywhere }
            && relations.TrueForAll(relation => (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside);
    }

    private static bool Hangs(Concept thing) =>
        thing.Caption
            is "window"
                or "window with curtains"
                or "window blind"
                or "mirror"
                or "framed picture"
                or "picture frame"
                or "poster"
                or "map"
                or "bulletin board"
                or "dartboard"
                or "string lights"
                or "bunting";

    private static bool Lies(Concept thing) => thing.Caption is "carpet";
}
