using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Which pose shows what somebody does, is on and holds.</summary>
internal static class PersonPoses
{
    /// <summary>Of what one hand has, in metres.</summary>
    private const double LargestInHand = 0.8;

    /// <param name="on">What one sits, rides or stands on; null on the ground.</param>
    /// <param name="held">Null where the hands are empty.</param>
    public static PoseName Of(Doing? doing, Concept? on, Concept? held, Role role, Outfit outfit, bool isAsleep)
    {
        // Who laughs, cries or waits on a chair sits there.
        var act = doing is { Pose: PoseName.Standing, Mood: not null, Prop: Prop.None } or { IsIdle: true } ? null : doing;
        if (on is { Caption: "upright ladder" } && act?.Pose is null or PoseName.Standing)
            return PoseName.Climbing;
        if (doing?.Pose is PoseName.Lying && on is { Traits.Seat: not null } && IsChair(on))
            return PoseName.Sitting;
        if (on is not null && NounStanding.IsHammock(on) && !IsHandy(doing) && held is null)
            return PoseName.Lying;
        if (
            on is { Traits: { Seat: not null, Animal: false } }
            && !IsFloor(on)
            && (IsHandy(doing) || (doing?.Pose is PoseName.Working && NounStanding.IsForSitting(on)))
            && On(on, null) == PoseName.Sitting
        )
            return PoseName.SittingHolding;
        if (
            on is not null
            && (
                act?.Pose is null or PoseName.Sitting or PoseName.SittingOnGround or PoseName.Riding or PoseName.Standing
                // "With a lasso on a horse": nobody stands up there for it; a horse and its rider jump.
                || (
                    on.Traits.Animal
                    && act.Pose
                        is PoseName.Waving
                            or PoseName.Jumping
                            or PoseName.Running
                            or PoseName.Walking
                            or PoseName.Fighting
                            or PoseName.HoldingUp
                            or PoseName.Dangling
                            or PoseName.Pointing
                )
            )
            && On(on, act) is { } seated
        )
            return seated;
        if (held is not null && (Shelters.IsUmbrella(held) ? doing?.Pose is PoseName.Walking : held.Caption is "tray" && doing is null))
            return PoseName.Carrying;
        if (held is not null && (doing?.Pose is PoseName.Hugging || (doing?.Pose is PoseName.Carrying && held.Traits.Lives)))
            return PoseName.HoldingInFront;
        if (doing?.Pose is PoseName.Sitting or PoseName.SittingOnGround && on is null)
            return held is null ? PoseName.SittingOnGround : PoseName.SittingOnGroundHolding;
        if (doing is { Pose: not PoseName.Standing } || (doing is not null && held is null))
            return doing.Pose;
        if (isAsleep && on?.Traits.Seat is null)
            return PoseName.Lying;
        if (held is { Traits.Sky: true })
            return PoseName.HoldingString;
        if (held is not null)
            return IsHugged(held) ? PoseName.HoldingInFront : PoseName.Holding;
        return role.Pose
            ?? outfit.Prop switch
            {
                Prop.Tray => PoseName.Carrying,
                Prop.JumpRope => PoseName.Skipping,
                Prop.Sceptre or Prop.Staff or Prop.Crook or Prop.Gavel or Prop.Wand or Prop.Cane => PoseName.Holding,
                _ => PoseName.Standing,
            };
    }

    /// <summary>"Reading a book with a flashlight": both are seen, one in each hand; instruments and who is carried need both.</summary>
    public static bool IsOfEitherHand(PoseName pose, Doing? doing, IReadOnlyList<Concept> held) =>
        pose is PoseName.Holding or PoseName.HoldingInFront
        && held.Count == 2
        && doing is null or { Thing: null, Prop: Prop.None }
        && held.All(thing =>
            thing.Traits is { Lives: false, Sky: false } && !(thing.Traits.Metres >= LargestInHand) && !Shelters.IsUmbrella(thing)
        );

    /// <summary>The hands alone do it: who is on a seat sits there and does it.</summary>
    private static bool IsHandy(Doing? doing) =>
        doing?.Pose is PoseName.HoldingInFront or PoseName.Eating || doing is { Prop: Prop.Needles };

    /// <summary>Nobody lies on it.</summary>
    private static bool IsChair(Concept thing) =>
        thing.Caption is "stool" or "throne"
        || (thing.Caption.EndsWith("chair", StringComparison.Ordinal) && thing.Caption is not "beach chair");

    /// <summary>How one is on a mount, a vehicle or a seat; null where one stands.</summary>
    public static PoseName? On(Concept on, Doing? doing) =>
        on.Traits.Animal || on.Traits.Bike || on.Caption is "broom" ? PoseName.Riding
        : on.Caption
            is "skateboard"
                or "skateboard from the side"
                or "pair of skis"
                or "surfboard"
                or "snowboard"
                or "kick scooter"
                or "sled"
            ? PoseName.Crouching
        : on is { Traits.Seat: not null } && !IsFloor(on) && doing?.Pose is not PoseName.Standing ? PoseName.Sitting
        : null;

    /// <summary>One stands there, where nothing else is said.</summary>
    private static bool IsFloor(Concept thing) => thing.Caption is "stage" or "ship deck" or "pirate ship deck";

    /// <summary>It is held with both arms, before the body.</summary>
    public static bool IsHugged(Concept thing) =>
        thing.Traits.Lives
        || thing.Caption
            is "package"
                or "box"
                or "wrapped gift"
                or "guitar"
                or "violin"
                or "banjo"
                or "accordion"
                or "open book"
                or "laptop"
                or "newspaper"
                or "pizza"
                or "birthday cake"
                or "pillow"
                or "pumpkin"
                or "basket"
                or "map"
                or "teddy bear";
}
