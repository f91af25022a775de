using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What two do with each other and touch in it; words without articles.</summary>
internal static class TogetherDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.ShakingHands) { IsMutual = true },
            "shaking hands, shaking paws, shaking each other's hands, shaking hand, exchanging handshake, handshaking, fist bumping, bumping fists, giving fist bump, giving each other fist bump, making deal, closing deal"
        ),
        (
            new(PoseName.ShakingHands) { IsMutual = true, Relation = SceneRelationKind.Beside },
            "shaking hands with, shaking hand of, making deal with, fist bumping with, giving fist bump to"
        ),
        (
            new(PoseName.Pulling) { IsMutual = true, Prop = Prop.Rope },
            "playing tug of war, playing tug-of-war, having tug of war, in tug of war, at tug of war, doing tug of war, playing tug o war, pulling rope, pulling on rope, tugging on rope, tugging rope, pulling at rope"
        ),
        (
            new(PoseName.Throwing)
            {
                IsMutual = true,
                Prop = Prop.Pillow,
                Mood = Mood.Laughing,
            },
            "having pillow fight, pillow fighting, in pillow fight, having pillow fights, hitting each other with pillows, fighting with pillows"
        ),
        (
            new(PoseName.Throwing)
            {
                IsMutual = true,
                Prop = Prop.Snowball,
                Mood = Mood.Laughing,
                Place = ScenePlace.Snow,
            },
            "having snowball fight, in snowball fight, having snow ball fight, having snowball fights, throwing snowballs at each other, snowball fighting"
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
        (new(PoseName.Working) { IsMutual = true }, "whispering secrets, telling secrets, telling each other secrets, sharing gossip"),
        (
            new(PoseName.CoveringEars),
            "covering ears, plugging ears, holding ears, covering ears with hands, with hands over ears, putting hands over ears"
        ),
        (
            new(PoseName.CoveringEyes),
            "covering eyes, covering face, hiding face, covering eyes with hands, covering face with hands, with hands over eyes, with hands over face, covering eyes with hand, covering face with hand, covering eyes with one hand, with hand over eyes, with hand over face, "
                + "with hand before eyes, with hands before eyes, with hand before face, with hands before face, with hand in front of eyes, with hands in front of eyes, "
                + "with hands in front of face, hiding eyes, hiding eyes behind hands, hiding face behind hands, hiding face in hands, with face in hands, with head in hands, holding head in hands, head in hands, rubbing eyes, holding hands over eyes, holding hand over eyes, "
                + "holding hands in front of eyes, holding hand before eyes, holding hand in front of eyes, putting hands over eyes, playing peekaboo, playing peek a boo"
        ),
        (
            new(PoseName.Eating),
            "covering mouth, covering mouth with hand, with hand over mouth, covering nose, pinching nose, holding nose, sucking thumb, biting nails, biting fingernails, chewing nails, picking nose"
        ),
        (
            new(PoseName.HoldingInFront) { Thing = "red heart", ThingRelation = SceneRelationKind.HeldBy },
            "making heart with hands, making heart shape with hands, forming heart with hands, forming heart shape with hands, making heart sign, making hand heart, making heart with fingers"
        ),
        (
            new(PoseName.Working)
            {
                Thing = "hospital bed",
                ThingRelation = SceneRelationKind.Beside,
                Relation = SceneRelationKind.Beside,
            },
            "performing operation, performing surgery, performing heart surgery, doing surgery, doing operation, operating in operating room"
        ),
        (
            new(PoseName.Working) { Thing = "baby", ThingRelation = SceneRelationKind.Beside },
            "changing diaper, changing diapers, changing nappy, changing baby, changing baby's diaper"
        ),
        (
            new(PoseName.Pulling) { IsMutual = true, Relation = SceneRelationKind.Between },
            "fighting over, squabbling over, tugging on, playing tug of war with, competing for"
        ),
        (
            new(PoseName.Working) { IsMutual = true, Relation = SceneRelationKind.Between },
            "arguing over, quarreling over, quarrelling over, bickering over, haggling over"
        ),
    ];
}
