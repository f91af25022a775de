using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Figures.Animals;

/// <summary>An animal on two legs, on the skeleton that people have.</summary>
internal sealed class UprightFigure : AnimalFigure
{
    /// <summary>Bodies and clothes are drawn for an upper body so wide and high.</summary>
    private const double Wide = 18;

    /// <summary>Of who rides, at least: what has wheels is as large as its rider's legs.</summary>
    private const double RidersLeg = 8.6;

    private readonly Skeleton _body;
    private readonly Build _build;
    private readonly Outfit _outfit;

    public UprightFigure(AnimalDrawing drawing)
        : base(drawing)
    {
        _build = drawing.Ridden is null ? Species.Build : Species.Build with { Leg = Math.Max(RidersLeg, Species.Build.Leg) };
        _body = new Skeleton(_build, PoseTable.Of(PoseOf(drawing)));
        _outfit = drawing.Outfit ?? Bare(Species);
    }

    public override HeadPlace Head => new(_body.Head, _body.HeadAngle, _build.Head);

    public override FigurePoint Held => Drawing.Furnished is { IsLaid: true } ? TableArt.Laid(_body) : _body.Held;

    public override FigurePoint? Seat =>
        _body.Pose.Contact is FigureContact.Seat or FigureContact.Inside ? new FigurePoint(0, _build.LegWidth / 2) : null;

    public override FigurePoint Foot => _body.NearLeg.End;

    /// <inheritdoc cref="IGroupMember.Sole"/>
    public double Sole => _body.Sole + _body.Pose.Height;

    /// <inheritdoc cref="IGroupMember.Reach"/>
    public double Reach => _body.Near.End.X;

    private bool HasSnowBody => Species.Plan == BodyPlan.Snowman;

    private bool HasWingArms => Species.Plan == BodyPlan.Bird || Species.Head is HeadShape.Penguin or HeadShape.Owl;

    /// <summary>Nothing: its clothes have the colour of its fur.</summary>
    public static Outfit Bare(Species species) =>
        new()
        {
            Top = species.Fur,
            Legs = null,
            Sleeves = Sleeves.None,
        };

    public override void Draw(SvgText svg)
    {
        var fixture = Drawing.Furnished is { } furnished ? new FixtureArt(svg, _body, furnished) : null;
        var ride = Drawing.Ridden is { } ridden ? new RideArt(svg, _body, ridden) : null;
        fixture?.DrawBehind(() => new UprightFigure(Drawing with { Furnished = null }).Draw(svg));
        PropArt.DrawBehind(svg, _outfit.Prop, _body);
        if (_body.Pose.Height > 0)
            svg.Ellipse(0, _body.Sole + _body.Pose.Height, _build.Shoulder * 1.7, 1.7, Palette.Black, opacity: 0.22);
        Behind(svg);
        Arm(svg, _body.Far, isFar: true);
        ride?.Draw();
        if (HasSnowBody)
            Snow(svg);
        else if (fixture is not { HidesLegs: true })
            Legs(svg);
        Torso(svg);
        if (HasWingArms && _outfit.Boots && fixture is not { HidesLegs: true })
            BirdBoots(svg);
        if (Species.Head is HeadShape.Long or HeadShape.Beaked or HeadShape.Elephant)
            svg.Line(_build.Head * 0.8, Species.Face, _body.Torso(0, -_build.Torso * 0.86), _body.Head);
        DrawHead(svg, default);
        Arm(svg, _body.Near, isFar: false);
        PropArt.Draw(svg, _outfit.Prop, _body);
        ride?.DrawFront();
        fixture?.DrawFront();
        if (IsAsleep)
            DrawSnore(svg, Head with { Degrees = 0 });
    }

    protected override IEnumerable<(FigurePoint Point, double Room)> Extent()
    {
        var room = _outfit.Prop == Prop.None ? 7 : 30;
        yield return (_body.Near.End, room);
        yield return (_body.Far.End, 8);
        yield return (_body.Near.Middle, 8);
        yield return (_body.Far.Middle, 8);
        yield return (_body.NearLeg.Middle, 8);
        yield return (_body.FarLeg.Middle, 8);
        yield return (_body.NearLeg.End, 8);
        yield return (_body.FarLeg.End, 8);
        yield return (new FigurePoint(0, _body.Sole + _body.Pose.Height), 3);
        yield return (default, Species.Tail is Tail.None or Tail.Stub ? 15 : 33);
        if (Species.HasWings)
            yield return (new FigurePoint(0, -_build.Torso), 30);
        if (HasSnowBody)
            yield return (new FigurePoint(0, 1), 18);
        if (Drawing.Furnished is { } furnished)
        {
            var (left, top, right, bottom) = FixtureArt.Bounds(_body, furnished.Fixture);
            yield return (new FigurePoint(left, top), 0);
            yield return (new FigurePoint(right, bottom), 0);
        }

        if (Drawing.Ridden is { } ridden)
        {
            var (left, top, right) = RideArt.Reach(_body, ridden.Kind.Ride);
            // Boots are larger than the feet in them.
            var boot = ridden.Kind.IsFootwear ? 2.6 * _build.Foot : 0;
            yield return (new FigurePoint(left, top), 0);
            yield return (new FigurePoint(right, RideArt.Ground(_body, ridden.Kind.Ride) + 2), 0);
            yield return (_body.NearLeg.End, boot);
            yield return (_body.FarLeg.End, boot);
        }
    }

    private static PoseName PoseOf(AnimalDrawing drawing) =>
        drawing.Stance switch
        {
            Stance.Upright => drawing.PoseName,
            Stance.Running => PoseName.Running,
            Stance.Leaping => PoseName.Jumping,
            Stance.Sitting => PoseName.SittingOnGround,
            Stance.Lying or Stance.Asleep => PoseName.Lying,
            Stance.Flying => PoseName.Flying,
            Stance.Swimming => PoseName.Swimming,
            Stance.Spread => PoseName.Cheering,
            Stance.Roaring => PoseName.Cheering,
            Stance.PawUp => PoseName.Waving,
            Stance.Bowing => PoseName.Bowing,
            Stance.OnBack => PoseName.Lying,
            _ => PoseName.Standing,
        };

    private void Behind(SvgText svg)
    {
        svg.Begin(default, _body.TorsoAngle);
        UprightBackArt.Draw(svg, Species, hasTail: Drawing.Furnished is not { IsCovering: true }, _build.Torso);
        svg.End();
        if (_outfit.Backpack is { } pack)
            svg.Begin(default, _body.TorsoAngle, _build.Shoulder / 8, _build.Torso / Wide).Rect(-12, -18, 24, 20, pack, 5).End();
        if (_outfit.Cape is { } cape)
            svg.Begin(default, _body.TorsoAngle, _build.Shoulder / 8, _build.Torso / Wide)
                .Path("M-7-19q7-2 14 0 7 15 6 32-13 5-26 0-1-17 6-32z", cape)
                .End();
    }

    private void Legs(SvgText svg)
    {
        foreach (var (leg, isFar) in (ReadOnlySpan<(Joints, bool)>)[(_body.FarLeg, _body.Pose.Turn > 0.3), (_body.NearLeg, false)])
        {
            var skin = Tone(FeetColour, isFar);
            svg.Line(
                HasWingArms ? 3 : _build.LegWidth * 1.06,
                _outfit.Legs is { } legs ? Tone(legs, isFar) : skin,
                leg.From,
                leg.Middle,
                leg.End
            );
            var shoe = _outfit.Boots ? Tone(_outfit.Shoes, isFar) : skin;
            if (_outfit.Boots && !HasWingArms)
                svg.Line(_build.LegWidth * 1.3, shoe, leg.Middle + ((leg.End - leg.Middle) * 0.3), leg.End);
            if (Drawing.Ridden is { Kind.IsFootwear: true })
                continue;
            var turn = _body.Pose.Turn > 0.3 ? 1 : 0.3 * (leg == _body.NearLeg ? 1 : -1);
            svg.Begin(leg.End, leg.LowerAngle)
                .Ellipse(
                    _build.Foot * 0.5 * turn,
                    Build.Ankle * 0.2,
                    _build.Foot * (Species.HasPouch || Species.Head == HeadShape.Frog ? 1.5 : 1.06),
                    _build.Foot * 0.56,
                    shoe
                )
                .End();
        }
    }

    /// <summary>Before the body, which hides the short legs of birds.</summary>
    private void BirdBoots(SvgText svg)
    {
        foreach (var leg in (ReadOnlySpan<Joints>)[_body.FarLeg, _body.NearLeg])
        {
            var ankle = leg.End - new FigurePoint(0, 8);
            svg.Line(7, Palette.Shade(_outfit.Shoes), ankle, leg.End).Line(7, _outfit.Shoes, ankle + new FigurePoint(0, 2), leg.End);
            svg.Ellipse(leg.End.X, leg.End.Y + 1, _build.Foot * 1.1, _build.Foot * 0.6, _outfit.Shoes);
        }
    }

    private Rgb FeetColour =>
        HasWingArms ? Palette.Orange
        : Species.DarkLegs || Species.Head == HeadShape.Robot ? Species.Dark
        : Species.Fur;

    private void Torso(SvgText svg)
    {
        svg.Begin(default, _body.TorsoAngle, _build.Shoulder / 8 * (1 - (0.12 * _body.Pose.Turn)), _build.Torso / Wide);
        var isBare = _outfit.Top == Species.Fur;
        if (Species.Head == HeadShape.Robot)
        {
            svg.Rect(-9, -19, 18, 21.5, Species.Fur, 3)
                .Rect(-5.5, -14.5, 11, 8, Species.Dark, 1.5)
                .Circle(-2.4, -10.5, 1.3, Palette.Red)
                .Circle(1.8, -10.5, 1.3, Palette.Yellow);
            if (!isBare)
                svg.Rect(-9.6, -19.6, 19.2, 20, _outfit.Top, 3.5);
        }
        else if (HasSnowBody)
        {
            svg.Circle(0, -10, 10.2, isBare ? Species.Fur : _outfit.Top);
            if (isBare)
                svg.Circle(0, -13, 0.9, Palette.Black).Circle(0, -9, 0.9, Palette.Black).Circle(0, -5, 0.9, Palette.Black);
        }
        else
        {
            svg.Path(
                "M-6.500-18.500q6.500-3 13 0q4.500 8.500 4.800 14.500q-0.500 7.500-11.300 7.500t-11.300-7.500q0.300-6 4.800-14.500z",
                Species.Fur
            );
            if (isBare)
                UprightCoatArt.Draw(svg, Species, _body.Pose.Turn, HasWingArms);
            if (Drawing.HasJoey)
                Joey(svg);
            if (!isBare)
                svg.Path("M-6.900-19q6.900-3 13.800 0q4.500 8.500 4.800 16q-11.700 4-23.400 0q0.300-7.500 4.800-16z", _outfit.Top);
            if (_outfit.Legs is { } legs)
                svg.Path("M-11.700-4q11.700 3 23.400 0 0 8-11.700 8t-11.700-8z", legs);
        }

        if (_outfit.Skirt is { } skirt)
            svg.Path("M-10-5q10 3 20 0l5 12q-15 5-30 0z", skirt);
        else if (_outfit.Cut is Cut.Dress or Cut.Robe or Cut.Tutu)
            svg.Path("M-10-6q10 3 20 0l5 14q-15 5-30 0z", _outfit.Top);
        if (_outfit.Backpack is { } straps)
            svg.Stroke("M-6-18.500q-2 8-1.500 16M6-18.500q2 8 1.500 16", Palette.Shade(straps), 2);
        foreach (var detail in _outfit.Details)
            DetailArt.Draw(svg, detail, _outfit);
        svg.End();
    }

    private void Joey(SvgText svg)
    {
        svg.Begin(new FigurePoint(3, -7), scaleX: 0.5, scaleY: 0.5);
        new AnimalHeadArt(svg, Species, Faces.Mood.Content, false).Draw();
        svg.End();
        svg.Path("M-5-4q6 3 12 0 1 7-6 7t-6-7z", Palette.Shade(Species.Second, 0.9));
    }

    /// <summary>The lower ball, wherever the legs of the pose are.</summary>
    private void Snow(SvgText svg) => svg.Circle(0, 1.5, 13, Species.Fur).Ellipse(0, 13, 10, 1.6, Palette.Shade(Species.Fur, 0.92));

    private void Arm(SvgText svg, Joints arm, bool isFar)
    {
        var isShaded = isFar && _body.Pose.Turn > 0.3;
        if (HasSnowBody)
        {
            svg.Line(1.6, Palette.Chestnut, arm.From, arm.Middle, arm.End)
                .Line(1.2, Palette.Chestnut, FigurePoint.Middle(arm.Middle, arm.End), arm.End + new FigurePoint(2.4, -2.4));
            return;
        }

        var fur = Tone(Species.DarkLegs || Species.Head == HeadShape.Robot ? Species.Dark : Species.Fur, isShaded);
        if (HasWingArms)
            fur = Palette.Shade(Species.Fur, isShaded ? 0.72 : 0.84);
        var width = _build.ArmWidth * (HasWingArms ? 1.15 : 0.94);
        var isDressed = _outfit.Top != Species.Fur && _outfit.Sleeves != Sleeves.None && _outfit.Cut != Cut.Trunks;
        svg.Line(width, fur, arm.From, arm.Middle, arm.End);
        if (isDressed)
        {
            var sleeve = Tone(_outfit.Sleeve ?? _outfit.Top, isShaded);
            if (_outfit.Sleeves == Sleeves.Short)
                svg.Line(width * 1.14, sleeve, arm.From, FigurePoint.Middle(arm.From, arm.Middle));
            else
                svg.Line(width * 1.14, sleeve, arm.From, arm.Middle, FigurePoint.Middle(arm.Middle, arm.End));
        }

        var hand = arm.Middle + ((arm.End - arm.Middle) * 1.1);
        if (!HasWingArms)
            svg.Circle(hand.X, hand.Y, _build.Hand * 1.1, _outfit.Gloves is { } glove ? Tone(glove, isShaded) : fur);
    }
}
