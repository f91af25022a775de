using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What sails and swims at a beach or before the bank of a lake is in the water, and not on the land.</summary>
internal static class BeachWater
{
    public static (SceneGround? Ground, List<SceneObject> Objects) Part(
        SceneGround? ground,
        List<SceneObject> objects,
        List<SceneRelation> relations,
        bool isOnSand
    )
    {
        if (
            ground is not ({ Place: ScenePlace.Beach } or { HasBank: true })
            || !objects.Where((thing, i) => IsInWater(thing, isOnSand && !IsBeyond(i))).Any()
        )
            return (ground, objects);
        // Where nobody is ashore the water is what one looks at.
        if (objects.TrueForAll(thing => thing.IsBackdrop || thing.Concept.Traits.Sky || IsInWater(thing, isOnSand)))
            return (ground.HasBank ? ground : ground with { IsSurf = true }, objects);
        return (
            ground,
            [
                .. objects.Select(
                    (thing, i) =>
                        (IsInWater(thing, isOnSand) || (IsBeyond(i) && IsInWater(thing, isOnSand: false))) && IsFree(i)
                            ? thing with
                            {
                                IsBackdrop = true,
                                BackdropPlace = BackdropPlace.Water,
                            }
                            : thing
                ),
            ]
        );

        // "Ships in the background" of a beach are pulled ashore by nobody.
        bool IsBeyond(int i) =>
            relations.Exists(relation =>
                (relation.First == i && relation.Kind == SceneRelationKind.Behind)
                || (relation.Second == i && relation.Kind == SceneRelationKind.InFrontOf)
            );

        bool IsFree(int i) =>
            relations.TrueForAll(relation =>
                (relation.First != i && relation.Second != i)
                || relation.Kind == SceneRelationKind.Beside
                || relation.Kind == (relation.First == i ? SceneRelationKind.Behind : SceneRelationKind.InFrontOf)
            );
    }

    /// <param name="isOnSand">A boat on a beach is pulled ashore.</param>
    private static bool IsInWater(SceneObject thing, bool isOnSand) =>
        thing is { Text: null, IsAloft: false, IsBackdrop: false }
        && (
            (thing.Concept.Traits.Afloat && (!isOnSand || thing.Vector is not null))
            || (
                thing.Concept is { IsPerson: true, Caption: var caption }
                && thing.Vector is null
                && (caption.Contains("swimming", StringComparison.Ordinal) || caption.Contains("surfing", StringComparison.Ordinal))
            )
            || thing.Vector is PersonDrawing { PoseName: PoseName.Swimming } or AnimalDrawing { Stance: Stance.Swimming }
            || (
                thing.Vector is PersonDrawing { PoseName: PoseName.Boarding }
                && thing.Concept.Caption.Contains("surf", StringComparison.Ordinal)
            )
        );
}
