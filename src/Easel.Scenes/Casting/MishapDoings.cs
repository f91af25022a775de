using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What people do to their hair, to what they upset, and about what is broken; words without articles.</summary>
internal static class MishapDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.Grooming) { Thing = "hairbrush", ThingRelation = SceneRelationKind.HeldBy },
            "brushing hair, doing hair, brushing beard"
        ),
        (new(PoseName.Grooming) { Thing = "comb", ThingRelation = SceneRelationKind.HeldBy }, "combing hair, combing beard"),
        (new(PoseName.Grooming), "scratching head, touching hair, fixing hair, twirling hair, playing with hair"),
        (
            new(PoseName.Standing) { Mood = Mood.Crying, Relation = SceneRelationKind.Beside },
            "crying over, weeping over, crying about, sobbing over"
        ),
        (
            new(PoseName.Pushing) { Relation = SceneRelationKind.Beside },
            "knocking over, knocking down, tipping over, pushing over, kicking over, toppling, knocking off, knocking"
        ),
    ];
}
