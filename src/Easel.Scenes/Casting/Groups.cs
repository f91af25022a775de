using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>Puts people together who do something with each other.</summary>
internal static class Groups
{
    /// <summary>Between people who only stand side by side.</summary>
    private const double Abreast = 21;

    /// <summary>Between those who sit on one vehicle.</summary>
    private const double OnOneSeat = 16;

    /// <summary>Between the wrists of hands that touch.</summary>
    private const double Clasp = 2.5;

    /// <summary>Of a rope, between the hands of two who pull it.</summary>
    private const double Slack = 8;

    /// <summary>Between the hips of those who ride side by side, or throw things at each other.</summary>
    private const double OnOwnSeats = 46;

    /// <summary>On one vehicle, the last of them steers; else each on their own.</summary>
    public static GroupDrawing Riding(IReadOnlyList<PersonDrawing> members)
    {
        if (members[0].Ridden is not { IsShared: true } ridden)
            return new GroupDrawing(members, OnOwnSeats);
        var passengers = members.SkipLast(1).Select(member => member with { Ridden = ridden with { IsPassenger = true } });
        return new GroupDrawing([.. passengers, members[^1]], OnOneSeat);
    }

    /// <summary>One of them holds the phone; it is far enough for all.</summary>
    private static IGroupMember Beside(IGroupMember member) => member.EmptyHanded().Posed(PoseName.Standing, isMirrored: false);

    /// <summary>One half against the other, at one rope.</summary>
    private static GroupDrawing Tugging(IReadOnlyList<IGroupMember> members)
    {
        var posed = members
            .Select((member, i) => member.EmptyHanded().Posed(PoseName.Pulling, isMirrored: i >= members.Count / 2))
            .ToList();
        return new GroupDrawing(posed, (2 * posed.Max(member => member.Reach)) + Slack);
    }

    /// <param name="doing">Null where they only stand there.</param>
    /// <param name="own">The pose that one of them alone would have: who sits does so beside the others.</param>
    public static GroupDrawing Of(IReadOnlyList<IGroupMember> members, Doing? doing, PoseName own = PoseName.Standing)
    {
        if (own is PoseName.Sitting or PoseName.SittingHolding && !members[0].IsPortrait)
            return new GroupDrawing([.. members.Select(member => member.Posed(PoseName.SeatedFront, isMirrored: false))], Abreast);
        if (doing?.Pose == PoseName.Selfie)
            return new GroupDrawing([.. members.Select((member, i) => i == members.Count - 1 ? member : Beside(member))], Abreast);
        if (members[0].IsPortrait)
            return new GroupDrawing([.. members.Select(member => member.Posed(PoseName.Standing, isMirrored: false))], Abreast);
        // Who has something in the hand has no hand to hold.
        if (doing is null && own is PoseName.Holding or PoseName.HoldingString)
            return new GroupDrawing([.. members.Select(member => member.Posed(own, isMirrored: false))], Abreast);
        if (doing is { Prop: Prop.Rope })
            return Tugging(members);
        var pose = members.Count == 2 && doing?.Pose == PoseName.Dancing ? PoseName.PairDancing : doing?.Pose ?? PoseName.HandInHand;
        var isFacing = members.Count == 2 && (doing?.IsMutual == true || doing?.Pose == PoseName.Dancing) && pose != PoseName.HandInHand;
        var posed = members.Select((member, i) => member.Posed(pose, isMirrored: isFacing && i == 1)).ToList();
        var apart = pose switch
        {
            PoseName.HandInHand => 2 * posed.Min(member => member.Reach),
            PoseName.PairDancing => 1.7 * posed[0].Reach,
            PoseName.ShakingHands or PoseName.HighFiving => (2 * posed.Min(member => member.Reach)) + Clasp,
            PoseName.Hugging => 1.0 * posed[0].Reach,
            _ when doing?.Prop is Prop.Pillow or Prop.Snowball => OnOwnSeats,
            _ when isFacing => 2.5 * posed[0].Reach,
            _ => Abreast,
        };
        return new GroupDrawing(posed, Math.Max(Math.Max(apart, Abreast * 0.55), posed.Max(member => member.Breadth)));
    }
}
