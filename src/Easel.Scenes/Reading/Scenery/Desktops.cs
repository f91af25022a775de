using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What stands on the desk or the table of a room, if nothing else is said of it: "an office with a desk and a computer".</summary>
internal static class Desktops
{
    public static void Stand(List<SceneObject> objects, List<SceneRelation> relations)
    {
        var desk = objects.FindIndex(thing => thing is { Text: null, Count: 1, Concept.Caption: "desk" or "table" or "workbench" });
        if (desk < 0 || relations.Exists(relation => IsBearing(relation.Kind) && relation.Second == desk))
            return;
        for (var i = 0; i < objects.Count; i++)
        {
            if (i == desk || !StandsThere(objects[i]) || !IsFree(i))
                continue;
            relations.RemoveAll(relation => Links(relation, i, desk));
            relations.Add(new SceneRelation(i, SceneRelationKind.On, desk));
            return;
        }

        bool IsFree(int i) =>
            relations.TrueForAll(relation => (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside);
    }

    private static bool Links(SceneRelation relation, int one, int other) =>
        (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one);

    private static bool IsBearing(SceneRelationKind kind) => kind is SceneRelationKind.On or SceneRelationKind.StrewnOn;

    private static bool StandsThere(SceneObject thing) =>
        thing is { Text: null, IsBackdrop: false, Side: SceneSide.Anywhere }
        && thing.Concept.Caption
            is "desktop computer"
                or "laptop"
                or "typewriter"
                or "printer"
                or "telephone"
                or "microscope"
                or "sewing machine"
                or "globe showing americas"
                or "globe showing europe-africa"
                or "vase"
                or "bouquet"
                or "stack of books"
                or "record player"
                or "radio"
                or "hot beverage";
}
