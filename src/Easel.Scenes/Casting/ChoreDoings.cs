using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Casting;

/// <summary>Work about the house that no tool alone shows; words without articles.</summary>
internal static class ChoreDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "folded towels",
            },
            "folding laundry, folding clothes, folding towels, folding shirts, folding clean laundry, folding washing, folding sheets"
        ),
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "desk",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "laptop",
            },
            "on video call, having video call, making video call, in video call, taking video call, in online meeting, in video meeting, having online meeting, in zoom meeting, on zoom call, having video chat, on video chat, video chatting, working remotely, taking online class, attending online class, having online class, studying online, learning online, attending webinar"
        ),
        (
            new(PoseName.Holding) { Thing = "pan with flying pancake", ThingRelation = SceneRelationKind.HeldBy },
            "flipping pancake, flipping pancakes, tossing pancake, tossing pancakes, flipping pancake in pan, flipping pancakes in pan, flipping pancake in frying pan, flipping pancakes in frying pan, flipping pancake in air, tossing pancake in air, tossing pancakes in air"
        ),
        (
            new(PoseName.Leaning) { Thing = "bed", ThingRelation = SceneRelationKind.Beside },
            "making bed, making his bed, making her bed, making their bed, making up bed"
        ),
        (
            new(PoseName.Carrying) { Thing = "trash bag", ThingRelation = SceneRelationKind.HeldBy },
            "taking out trash, taking trash out, taking out garbage, taking garbage out, taking out rubbish, taking rubbish out, throwing out trash, throwing away trash, carrying trash, carrying trash bag, carrying garbage bag"
        ),
        (
            new(PoseName.Eating)
            {
                Thing = "dandelion",
                ThingRelation = SceneRelationKind.HeldBy,
                Mood = Figures.Faces.Mood.Blowing,
            },
            "blowing dandelion, blowing dandelions, blowing on dandelion, blowing dandelion seeds, blowing on dandelion seeds, blowing dandelion clock, blowing dandelion fluff, wishing on dandelion, making wish on dandelion, blowing at dandelion"
        ),
    ];
}
