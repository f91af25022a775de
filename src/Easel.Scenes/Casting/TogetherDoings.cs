using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What two do with each other and touch in it; words without articles.</summary>
internal static class TogetherDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.ShakingHands) { IsMutual = true },
            "shaking hands, shaking each other's hands, shaking hand, exchanging handshake, handshaking, fist bumping, bumping fists, giving fist bump, giving each other fist bump, making deal, closing deal"
        ),
        (
            new(PoseName.ShakingHands) { IsMutual = true, Relation = SceneRelationKind.Beside },
            "shaking hands with, shaking hand of, making deal with, fist bumping with, giving fist bump to"
        ),
        (
            new(PoseName.HighFiving) { IsMutual = true, Mood = Mood.Happy },
            "giving high five, high fiving, giving each other high five, high fiving each other, doing high five, sharing high five, giving high fives, exchanging high fives, exchanging high five, slapping hands, giving five"
        ),
        (
            new(PoseName.HighFiving)
            {
                IsMutual = true,
                Mood = Mood.Happy,
                Relation = SceneRelationKind.Beside,
            },
            "giving high five to, high fiving with, doing high five with, exchanging high five with"
        ),
        (
            new(PoseName.Hugging) { IsMutual = true, Relation = SceneRelationKind.Beside },
            "hugging with, cuddling with, snuggling with, snuggling up to"
        ),
        (
            new(PoseName.HandInHand) { IsMutual = true, Relation = SceneRelationKind.Beside },
            "holding hands with, holding hand, holding hand of, walking hand in hand with, hand in hand with"
        ),
        (
            new(PoseName.Dancing) { Relation = SceneRelationKind.Beside },
            "dancing with, waltzing with, dancing tango with, slow dancing with"
        ),
    ];
}
