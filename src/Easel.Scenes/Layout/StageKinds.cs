using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>The kinds of a scene while they are placed: where each stands, how deep, and how its picture is turned.</summary>
internal sealed class StageKinds
{
    /// <summary>More than any depth within one row.</summary>
    private const int RowDepth = 1000;

    /// <param name="figures">One a kind, as drawn alone.</param>
    public StageKinds(Scene scene, Figure[] figures, ImageSize shape)
    {
        var looks = scene.Objects.Select((_, kind) => StageLooks.Of(scene, kind, figures[kind])).ToArray();
        (Scene, Figures) = (
            scene,
            [.. figures.Select((figure, kind) => StageLooks.Turned(figure, looks[kind], Passage.IsRing(scene.Objects[kind].Concept)))]
        );
        Places = StageGroups.Of(scene, StageSizes.Of(scene, Figures), shape);
        Looks = [.. Places.Select((places, kind) => Array.ConvertAll(places, _ => looks[kind]))];
        Layers = [.. Places.Select((places, kind) => Array.ConvertAll(places, _ => StageFronts.IsWithin(scene, kind) ? 1 : 0))];
        Rows = [.. Places.Select(places => new int[places.Length])];
        Depths = new int[scene.Objects.Count];
        IsPlaced = new bool[scene.Objects.Count];
    }

    public Scene Scene { get; }

    /// <summary>One a kind, turned as it is painted.</summary>
    public Figure[] Figures { get; }

    /// <summary>Of each of a kind.</summary>
    public StageRect[][] Places { get; }

    public PictureLook[][] Looks { get; }

    /// <summary>Among what has the depth of its kind.</summary>
    public int[][] Layers { get; }

    /// <summary>Of each of a kind, on a ground: the farthest row is the first, and hidden by those that follow.</summary>
    public int[][] Rows { get; }

    public int[] Depths { get; }

    public bool[] IsPlaced { get; }

    public int Count => Places.Length;

    public StageRect Box(int kind) => StageRect.Around(Places[kind]);

    /// <summary>Around all that is placed.</summary>
    public StageRect All() => StageRect.Around(Enumerable.Range(0, Count).Where(kind => IsPlaced[kind]).SelectMany(kind => Places[kind]));

    /// <summary>All that stand so to this kind and are placed: a cat and a dog on one couch.</summary>
    public StageRect Together(SceneRelationKind relation, int second) =>
        StageRect.Around(
            StageRelations.Sharers(Scene, relation, second).Where(first => IsPlaced[first]).SelectMany(first => Places[first])
        );

    public bool IsOverlapping(int kind) =>
        Enumerable.Range(0, Count).Any(other => other != kind && IsPlaced[other] && Box(other).Overlaps(Box(kind)));

    public void Move(int kind, double x, double y)
    {
        for (var i = 0; i < Places[kind].Length; i++)
            Places[kind][i] = Places[kind][i].Move(x, y);
    }

    /// <summary>Brings what each of a kind holds or wears to where they are now.</summary>
    public void Carry(int bearer, Action<int, int, SceneRelationKind> attach)
    {
        foreach (var (thing, relation, by) in Scene.Relations)
        {
            if (by == bearer && relation.IsOfEach() && IsPlaced[thing])
                attach(thing, bearer, relation);
        }
    }

    /// <summary>With all that is on it, in it or at it, and what is on that.</summary>
    public void MoveWithBorne(int kind, double x, double y)
    {
        foreach (var moved in StageTowers.Borne(Scene, kind))
            Move(moved, x, y);
    }

    /// <summary>All objects of the scene as they are counted.</summary>
    public List<StageItem> Items()
    {
        var items = new List<StageItem>();
        for (var kind = 0; kind < Count; kind++)
        {
            for (var i = 0; i < Places[kind].Length; i++)
                items.Add(
                    new StageItem(
                        items.Count,
                        Places[kind][i],
                        Depths[kind] + (RowDepth * Rows[kind][i]),
                        Layers[kind][i],
                        Look: Looks[kind][i]
                    )
                );
        }

        return items;
    }
}
