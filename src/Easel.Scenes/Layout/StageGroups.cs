using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Layout;

/// <summary>How those of one kind stand to each other, before they are placed.</summary>
internal static class StageGroups
{
    /// <summary>More stand in two rows, the farther one behind the nearer.</summary>
    private const int LongestRow = 4;

    /// <summary>Of its width: what is lower lies on the ground, and not upon another.</summary>
    private const double Flat = 0.75;

    /// <summary>Kittens lie in heaps, people sit in a row; in metres.</summary>
    private const double LargestHeaped = 0.65;

    /// <param name="sizes">Of one of each kind.</param>
    public static StageRect[][] Of(Scene scene, StageRect[] sizes, ImageSize shape) =>
        [
            .. scene.Objects.Select(
                (thing, kind) =>
                    EachOnOwn.Is(scene, kind) ? EachOnOwn.Row(scene, sizes, kind, kind)
                    : EachOnOwn.SeatOf(scene, kind) is var seat and >= 0 ? EachOnOwn.Row(scene, sizes, kind, seat)
                    : StageRelations.SeenInside(scene, kind) is var inside and >= 0
                        ? Enclosure.Group(thing, sizes[kind], scene.Objects[inside])
                    : StageRelations.IsHeaped(scene, kind) && thing.Concept.Traits is { Lives: true, Metres: > LargestHeaped }
                        ? StageBlocks.Of(thing.Count, sizes[kind], SceneArrangement.Row, shape)
                    : StageRelations.IsHeaped(scene, kind) || thing.Heap == SceneHeap.Pile ? StageBlocks.Heap(thing.Count, sizes[kind])
                    : thing.Heap == SceneHeap.Stack ? StageBlocks.Stack(thing.Count, sizes[kind])
                    : scene.Arrangement is SceneArrangement.FaceToFace or SceneArrangement.BackToBack
                    || Hangs(scene, kind)
                    || (IsStoodOn(scene, kind) && sizes[kind].Height < Flat * sizes[kind].Width)
                        ? StageBlocks.Of(thing.Count, sizes[kind], SceneArrangement.Row, shape)
                    : IsScattered(scene, thing) ? StageBlocks.Scatter(thing.Count, sizes[kind])
                    : !StandsOnGround(scene, thing, kind) ? StageBlocks.Of(thing.Count, sizes[kind], scene.Arrangement, shape)
                    : thing.Count > LongestRow && (!StageRelations.IsAlongside(scene, kind) || IsBefore(scene, kind))
                        ? StageBlocks.Crowd(thing.Count, sizes[kind])
                    : StageBlocks.Of(thing.Count, sizes[kind], SceneArrangement.Row, shape)
            ),
        ];

    /// <summary>Fish, and what flies: a shoal or a swarm has no rows.</summary>
    public static bool IsScattered(Scene scene, SceneObject thing) =>
        scene.Arrangement == SceneArrangement.Free
        && thing is { Text: null, Concept.Traits.Animal: true }
        && (
            thing.Concept.Traits.Sky || thing.Vector?.Contact == FigureContact.Air
                ? thing.Count > 2
                : thing.Count > LongestRow && Fauna.Find(thing.Concept.Caption)?.Plan == BodyPlan.Fish
        );

    /// <summary>"Nine cars in front of a shop": nothing is under them or upon them.</summary>
    private static bool IsBefore(Scene scene, int kind) =>
        scene.Relations.All(relation =>
            (relation.First != kind && relation.Second != kind) || (relation.First == kind && relation.Kind == SceneRelationKind.InFrontOf)
        );

    /// <summary>Stockings under a mantelpiece, monkeys on a branch.</summary>
    private static bool Hangs(Scene scene, int kind) =>
        scene.Relations.Any(relation => relation.First == kind && relation.Kind == SceneRelationKind.HangingFrom);

    /// <summary>Puddles and lily pads with somebody on them.</summary>
    private static bool IsStoodOn(Scene scene, int kind) =>
        scene.Relations.Any(relation => relation.Second == kind && relation.Kind == SceneRelationKind.On);

    /// <summary>On a ground, beside another thing, in or under one, and who stands anywhere: no cow stands on another.</summary>
    private static bool StandsOnGround(Scene scene, SceneObject thing, int kind) =>
        scene.Arrangement == SceneArrangement.Free
        && (
            StageRelations.IsAlongside(scene, kind)
            || Stands(thing)
            || (!thing.Concept.Traits.Sky && thing.Text is null && (scene.Ground is not null || StageRelations.IsAmongOthers(scene, kind)))
        );

    /// <summary>Who lives or is driven, and neither flies nor swims, has its feet or wheels on a ground though none is drawn.</summary>
    private static bool Stands(SceneObject thing) =>
        thing is { Text: null, Concept.Traits: { Sky: false, Swims: false, Metres: not null } }
        && (thing.Concept.Traits.Lives || NounStanding.IsVehicle(thing.Concept));
}
