using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What people do when they go out, smoke or wash; words without articles.</summary>
internal static class OutingDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.Standing) { Prop = Prop.Crutches },
            "on crutches, with crutches, using crutches, walking on crutches, walking with crutches, standing on crutches, leaning on crutches"
        ),
        (
            new(PoseName.Pushing) { Prop = Prop.Walker },
            "with walker, using walker, walking with walker, pushing walker, with walking frame, using walking frame, pushing walking frame, with zimmer frame, using zimmer frame, with rollator, pushing rollator"
        ),
        (new(PoseName.HoldingInFront) { Relation = SceneRelationKind.HeldBy }, "breastfeeding, breast feeding, nursing"),
        (
            new(PoseName.Standing) { Mood = Mood.Cheeky },
            "sticking out tongue, sticking tongue out, with tongue out, showing tongue, poking out tongue, making silly face, making funny face, pulling face, making faces, pulling faces"
        ),
        (
            new(PoseName.Waving) { IsReadOn = true, Mood = Mood.Happy },
            "toasting with, toasting, raising toast, clinking, clinking glasses, raising glasses, raising glass"
        ),
        (
            new(PoseName.Standing) { Thing = "shop", ThingRelation = SceneRelationKind.InFrontOf },
            "window shopping, going window shopping, out window shopping, looking at shop windows, looking in shop window, looking into shop window"
        ),
        (
            new(PoseName.Eating)
            {
                Thing = "binoculars",
                ThingRelation = SceneRelationKind.HeldBy,
                IsAlone = true,
            },
            "bird watching, birdwatching, birding, going bird watching"
        ),
        (Smoking("cigar"), "smoking cigar, smoking cigars, puffing on cigar, puffing cigar"),
        (Smoking("smoking pipe"), "smoking pipe, smoking pipes, puffing on pipe, puffing pipe, smoking tobacco pipe"),
        (Smoking("cigarette"), "smoking cigarette, smoking cigarettes, having cigarette, having smoke"),
        (Smoking("cigarette") with { IsAlone = true }, "smoking"),
        (
            new(PoseName.Standing) { Thing = "shower", ThingRelation = SceneRelationKind.In },
            "taking shower, having shower, showering, in shower, standing in shower, singing in shower, taking hot shower, under shower, standing under shower, taking cold shower"
        ),
        (
            new(PoseName.Eating),
            "stroking beard, stroking long beard, combing beard, scratching beard, pulling beard, stroking moustache, twirling moustache, stroking mustache, twirling mustache, trimming moustache, trimming mustache"
        ),
        (
            new(PoseName.Working)
            {
                Thing = "scissors",
                ThingRelation = SceneRelationKind.HeldBy,
                Relation = SceneRelationKind.Beside,
            },
            "trimming beard, cutting beard, trimming moustache, trimming mustache"
        ),
        (
            new(PoseName.Eating) { Thing = "spyglass", ThingRelation = SceneRelationKind.HeldBy },
            "looking through spyglass, peering through spyglass, watching through spyglass, using spyglass, gazing through spyglass, looking into spyglass, spying through spyglass"
        ),
        (
            new(PoseName.Climbing) { Thing = "metal pole", ThingRelation = SceneRelationKind.On },
            "sliding down pole, sliding down fire pole, sliding down fireman's pole, sliding down firehouse pole, sliding down metal pole, sliding down brass pole"
        ),
        (
            new(PoseName.Climbing) { Thing = "climbing rope", ThingRelation = SceneRelationKind.On },
            "sliding down rope, climbing rope, climbing up rope, climbing down rope, swinging on rope, swinging from rope, hanging on rope, hanging from rope, dangling from rope, abseiling, rappelling"
        ),
        (
            new(PoseName.Eating) { Mood = Mood.Blowing },
            "blowing kiss, blowing kisses, sending kiss, sending kisses, throwing kiss, throwing kisses, blowing kiss goodbye"
        ),
        (new(PoseName.Dangling) { IsReadOn = true }, "hanging from, hanging off, dangling from, swinging from, hanging down from"),
        (
            new(PoseName.Climbing) { Thing = "hanging vine", ThingRelation = SceneRelationKind.On },
            "sliding down vine, climbing vine, climbing up vine, climbing down vine, swinging on vine, swinging from vine, hanging on vine, hanging from vine, dangling from vine, swinging through vines, swinging on vines, swinging from vines, hanging from vines"
        ),
        (
            new(PoseName.Kneeling)
            {
                Relation = SceneRelationKind.InFrontOf,
                Thing = "bucket",
                ThingRelation = SceneRelationKind.HeldBy,
            },
            "milking"
        ),
        (FromTree("apple tree"), "picking apples, picking apple, apple picking, picking fruit"),
        (FromTree("orange tree"), "picking oranges, picking orange, picking tangerines, orange picking"),
        (FromTree("lemon tree"), "picking lemons, picking lemon, picking limes"),
        (FromTree("peach tree"), "picking peaches, picking peach, picking plums, picking apricots"),
        (
            TrickOrTreaters.Doing,
            "dressed up for halloween, dressed for halloween, in halloween costumes, trick or treating, going trick or treating, out trick or treating, asking for candy"
        ),
    ];

    private static Doing FromTree(string tree) => new(PoseName.HoldingUp) { Thing = tree, ThingRelation = SceneRelationKind.Under };

    private static Doing Smoking(string thing) => new(PoseName.Eating) { Thing = thing, ThingRelation = SceneRelationKind.HeldBy };
}
