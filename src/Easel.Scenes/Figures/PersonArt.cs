using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Figures;

/// <summary>Draws the parts of a person, those behind first.</summary>
internal sealed class PersonArt(SvgText svg, Skeleton body, PersonLooks looks, PersonDrawing drawing)
{
    /// <summary>Clothes are drawn for an upper body so wide and high.</summary>
    private const double Wide = 18;

    private const double HeadUnit = 10;

    private const string Trunk = "M-9-13q0-6.5 6-6.5h6q6 0 6 6.5l0 12q0 3.5-3.5 3.5h-11q-3.5 0-3.5-3.5z";
    private const string CroppedTrunk = "M-9-13q0-6.5 6-6.5h6q6 0 6 6.5v5h-18z";
    private const string Waist = "M-9-3h18v2q0 3.5-3.5 3.5h-11q-3.5 0-3.5-3.5z";

    private readonly Outfit _outfit = looks.Outfit;
    private readonly Build _build = body.Build;
    private readonly Hat _hat = drawing.WearsOther ? Hat.None : looks.Outfit.Hat;
    private readonly Prop _prop = drawing.HasFullHands ? Prop.None : looks.Outfit.Prop;

    /// <summary>The pattern of the upper body, and of the skirt; null where it is plain.</summary>
    private readonly string? _print = looks.Outfit.Print is { } print ? PrintArt.Define(svg, print, looks.Outfit.Top) : null;
    private readonly string? _skirtPrint = looks.Outfit is { SkirtPrint: { } print, Skirt: { } cloth }
        ? PrintArt.Define(svg, print, cloth)
        : null;

    private string Top => _outfit.IsCropped ? CroppedTrunk : Trunk;

    private bool HasWings => _outfit.Wings || drawing.Person.HasWings;

    private double TorsoWide => (2 * _build.Shoulder) + (_build.ArmWidth * 0.72);

    public void Draw()
    {
        var pose = body.Pose;
        if (pose.Height > 0)
            svg.Ellipse(0, body.Sole + pose.Height, _build.Shoulder * 1.7, 1.7, Palette.Black, opacity: 0.22);
        var fixture = drawing.Furnished is { } furnished ? new FixtureArt(svg, body, furnished) : null;
        fixture?.DrawBehind(() => new PersonArt(svg, body, looks, drawing with { Furnished = null }).Draw());
        PropArt.DrawBehind(svg, _prop, body);
        BeginHead();
        if (!HatArt.HidesHair(_hat) && !drawing.IsFromBehind)
            HairArt.DrawBehind(svg, looks.HairCut, looks.Hair);
        HatArt.DrawBehind(svg, _hat, _outfit.HatColour);
        svg.End();
        if (!drawing.IsFromBehind)
            OnBack();
        var isNearBehind = !IsInFront(body.Near);
        if (!IsInFront(body.Far))
            Arm(body.Far, isShaded: true);
        if (isNearBehind)
            Arm(body.Near, isShaded: true);
        var hasLegs = fixture is not { HidesLegs: true };
        if (hasLegs)
            Leg(body.FarLeg, isShaded: pose.Turn > 0.3, -1);
        var ride = drawing.Ridden is { IsPassenger: false } ridden ? new RideArt(svg, body, ridden) : null;
        ride?.Draw();
        if (hasLegs)
            Leg(body.NearLeg, isShaded: false, 1);
        Skirt();
        Torso();
        if (drawing.IsFromBehind)
            Back();
        else
            Head();
        if (IsInFront(body.Far))
            Arm(body.Far, isShaded: false);
        if (!isNearBehind)
            Arm(body.Near, isShaded: false);
        PropArt.Draw(svg, _prop, body, _outfit.PropColour);
        if (_prop == Prop.Pompoms)
            SportPropArt.DrawPompoms(svg, body, _outfit.PropColour ?? Palette.Gold);
        if (_outfit.HasTwo && _prop == Prop.Sword)
            PropArt.DrawSword(svg, body.Far.End, -24);
        ride?.DrawFront();
        fixture?.DrawFront();
        if (drawing.Mood == Mood.Asleep && Math.Abs(pose.Rotate) > 45)
            HeadExtras.DrawSnore(svg, new FigurePoint(body.Head.X - 2, body.Head.Y - _build.Head - 6));
    }

    private bool IsInFront(Joints arm)
    {
        if (body.Pose.HandsInFront)
            return true;
        if (arm == body.Far || body.Pose.HandsBehind)
            return false;
        var hand = arm.End.Turned(default, -body.TorsoAngle);
        return body.Pose.Turn > 0.3 || (Math.Abs(hand.X) < _build.Shoulder && hand.Y > -_build.Torso);
    }

    private void BeginTorso() => svg.Begin(default, body.TorsoAngle, TorsoWide / Wide * (1 - (0.22 * body.Pose.Turn)), _build.Torso / Wide);

    private void BeginHead() => svg.Begin(body.Head, body.HeadAngle, _build.Head / HeadUnit, _build.Head / HeadUnit);

    private void Torso()
    {
        BeginTorso();
        svg.Rect(-2.8, -23, 5.6, 7, Palette.Shade(looks.Skin, 0.94), 2);
        if (_outfit.IsCropped)
            svg.Path(Trunk, looks.Skin).Path(Waist, _outfit.Legs ?? looks.Skin);
        if (_outfit.Cut == Cut.Trunks)
            svg.Rect(-9, -19.5, 18, 22, looks.Skin, 6.5).Path(Waist, _outfit.Top);
        else
            svg.Path(Top, _outfit.Top);
        if (_print is not null && _outfit.Cut != Cut.Trunks)
            svg.TilePath(Top, _print);
        if (_outfit.Skirt is { } skirt)
            svg.Rect(-9, -2, 18, 4.5, skirt, 2);
        foreach (var detail in _outfit.Details.Where(detail => !drawing.IsFromBehind || DetailArt.GoesAround(detail)))
            DetailArt.Draw(svg, detail, _outfit);
        DetailArt.DrawAtNeck(svg, _outfit);
        svg.End();
    }

    /// <summary>From the waist to about the knees or feet, wherever these are.</summary>
    private void Skirt()
    {
        if (_outfit.Cut is Cut.Shirt or Cut.Trunks)
            return;
        var colour = _outfit.Skirt ?? _outfit.Top;
        var half = TorsoWide / 2;
        var (left, right) = (body.Torso(-half * 0.8, -_build.Torso * 0.4), body.Torso(half * 0.8, -_build.Torso * 0.4));
        if (_outfit.Cut == Cut.Tutu)
        {
            svg.Begin(default, body.TorsoAngle)
                .Ellipse(0, 0, half * 2.2, half * 0.55, Palette.Shade(colour, 0.9))
                .Ellipse(0, -1.2, half * 2, half * 0.5, colour)
                .End();
            return;
        }

        var part = _outfit.Cut switch
        {
            Cut.Robe => 1.86,
            Cut.Coat => 0.7,
            _ => 1.0,
        };
        var (near, far) = (Along(body.NearLeg, part), Along(body.FarLeg, part));
        var (hemLeft, hemRight) = near.X > far.X ? (far, near) : (near, far);
        var flare = _outfit.Cut == Cut.Coat ? _build.LegWidth * 0.75 : _build.LegWidth * 1.15;
        // A leg that is raised lifts its side of the hem a little.
        var hem = Math.Max(hemLeft.Y, hemRight.Y);
        (hemLeft, hemRight) = (hemLeft with { Y = (hemLeft.Y + hem) / 2 }, hemRight with { Y = (hemRight.Y + hem) / 2 });
        (hemLeft, hemRight) = (hemLeft + new FigurePoint(-flare, 0), hemRight + new FigurePoint(flare, 0));
        var data = SvgText.Text(
            $"M{left.X:0.##} {left.Y:0.##}L{hemLeft.X:0.##} {hemLeft.Y:0.##}Q{(hemLeft.X + hemRight.X) / 2:0.##} {Math.Max(hemLeft.Y, hemRight.Y) + 1.6:0.##} {hemRight.X:0.##} {hemRight.Y:0.##}L{right.X:0.##} {right.Y:0.##}z"
        );
        svg.Line(2.4, colour, left, hemLeft, hemRight, right, left).Path(data, colour);
        if ((_outfit.Skirt is null ? _print : _skirtPrint) is { } print)
            svg.TileLine(2.4, print, left, hemLeft, hemRight, right, left).TilePath(data, print);
    }

    /// <param name="part">1 is the knee, 2 the foot.</param>
    private static FigurePoint Along(Joints leg, double part) =>
        part <= 1 ? leg.From + ((leg.Middle - leg.From) * part) : leg.Middle + ((leg.End - leg.Middle) * (part - 1));

    private void Arm(Joints arm, bool isShaded)
    {
        var (skin, sleeve) = (Tone(looks.Skin, isShaded && body.Pose.Turn > 0.3), Tone(_outfit.Sleeve ?? _outfit.Top, isShaded));
        var sleeves = _outfit.Cut == Cut.Trunks ? Sleeves.None : _outfit.Sleeves;
        var width = _build.ArmWidth;
        svg.Line(sleeves == Sleeves.Long ? width : width * 0.86, sleeves == Sleeves.Long ? sleeve : skin, arm.From, arm.Middle, arm.End);
        if (sleeves == Sleeves.Short)
            svg.Line(width * 1.08, sleeve, arm.From, FigurePoint.Middle(arm.From, arm.Middle));
        if (_print is not null && _outfit.Sleeve is null && sleeves == Sleeves.Long)
            svg.TileLine(width, _print, arm.From, arm.Middle, arm.End);
        if (_print is not null && _outfit.Sleeve is null && sleeves == Sleeves.Short)
            svg.TileLine(width * 1.08, _print, arm.From, FigurePoint.Middle(arm.From, arm.Middle));
        if (_outfit.Wrist is { } band && arm == body.Near)
            svg.Line(width, band, arm.Middle + ((arm.End - arm.Middle) * 0.72), arm.Middle + ((arm.End - arm.Middle) * 0.8));
        if (_outfit is { Wrist: not null, HasDial: true } && arm == body.Near)
            DetailArt.DrawDial(svg, arm.Middle + ((arm.End - arm.Middle) * 0.76), _build.ArmWidth);
        if (_outfit.HasHook && arm == body.Far)
        {
            WoodenLimbArt.Hook(svg, arm, _build.Hand);
            return;
        }

        if (body.Pose.HandsHidden)
            return;
        var hand = arm.Middle + ((arm.End - arm.Middle) * 1.14);
        // Before the face its own colour would not be seen.
        if (body.Pose.HandsAtHead is not null)
            HeadExtras.DrawHand(svg, hand, _build.Hand * 1.25, Palette.Shade(_outfit.Gloves ?? looks.Skin, 0.86));
        else
            svg.Circle(hand.X, hand.Y, _build.Hand * (_outfit.Gloves is null ? 1 : 1.12), _outfit.Gloves ?? skin);
    }

    private void Leg(Joints leg, bool isShaded, int side)
    {
        var (skin, cloth) = (Tone(looks.Skin, isShaded), Tone(_outfit.Legs ?? looks.Skin, isShaded));
        var width = _build.LegWidth;
        if (_outfit.Legs is not null && !_outfit.Shorts)
        {
            svg.Line(width, cloth, leg.From, leg.Middle, leg.End);
        }
        else
        {
            svg.Line(width * 0.82, skin, leg.From, leg.Middle, leg.End);
            if (_outfit.Shorts)
                svg.Line(width * 1.1, cloth, leg.From, leg.From + ((leg.Middle - leg.From) * 0.86));
            else if (_outfit.Cut == Cut.Trunks)
                svg.Line(width, Tone(_outfit.Top, isShaded), leg.From, leg.From + ((leg.Middle - leg.From) * 0.6));
        }

        if (_outfit.Socks is { } socks)
            svg.Line(width * 0.94, Tone(socks, isShaded), leg.Middle + ((leg.End - leg.Middle) * 0.4), leg.End);
        if (_outfit.HasPegLeg && leg == body.FarLeg)
        {
            WoodenLimbArt.Peg(svg, leg, width);
            return;
        }

        var shoe = Tone(_outfit.Shoes, isShaded);
        if (_outfit.Boots)
            svg.Line(width * 1.04, shoe, FigurePoint.Middle(leg.Middle, leg.End), leg.End);
        // A foot points forwards, seen from before it points down and a little out.
        var turn = body.Pose.Turn > 0.3 ? 1 : 0.35 * side;
        svg.Begin(leg.End, leg.LowerAngle)
            .Ellipse(_build.Foot * 0.55 * turn, Build.Ankle * 0.3, _build.Foot, _build.Foot * 0.52, shoe)
            .End();
    }

    private void Head()
    {
        BeginHead();
        svg.Circle(0, 0, HeadUnit, looks.Skin);
        if (body.Pose.Turn < 0.5)
            HeadExtras.DrawEars(svg, looks, drawing.Person.HasPointedEars);
        svg.Begin(new FigurePoint(body.Pose.Turn * 3.4, 1));
        if (_outfit.HasPaintedFace)
            svg.Ellipse(0, 5, 6, 3.6, Palette.White)
                .Ellipse(-3.6, -0.5, 2.6, 3.4, Palette.White)
                .Ellipse(3.6, -0.5, 2.6, 3.4, Palette.White);
        if (looks.HasBeard)
            svg.Begin(new FigurePoint(-body.Pose.Turn * 1.6, 0));
        if (looks.HasBeard)
        {
            HairArt.DrawBeard(
                svg,
                drawing.Person.Beard ?? looks.Hair,
                isLong: drawing.Person.HasLongBeard || _hat is Hat.WizardHat or Hat.SantaHat
            );
            svg.End();
        }

        HeadExtras.DrawSkin(svg, drawing.Person);
        FaceArt.Draw(svg, drawing.Mood, drawing.Person.Age is Age.Baby or Age.Child, drawing.Person.HasGlasses, drawing.Person.Eyes);
        if (drawing.Person.HasToothGap)
            HeadExtras.DrawToothGap(svg, drawing.Mood);
        if (drawing.Person.Lips is { } lips)
            HeadExtras.DrawMakeup(svg, lips, drawing.Mood);
        if (drawing.Person.HasMoustache)
            HairArt.DrawMoustache(svg, drawing.Person.Beard ?? looks.Hair);
        if (_outfit.HasPaintedFace)
            svg.Circle(0, 2.4, 2.2, Palette.Red);
        if (_outfit.FaceMask is { } mask)
            HeadExtras.DrawMask(svg, mask);
        if (drawing.Person.HasNoseRing)
            HeadExtras.DrawNoseRing(svg);
        if (drawing.Person.HasEyePatch)
            HeadExtras.DrawEyePatch(svg);
        svg.End();
        if (!HatArt.HidesHair(_hat))
            HairArt.DrawFront(svg, looks.HairCut, looks.Hair, HatArt.Covers(_hat) || drawing.WearsOther);
        HeadExtras.DrawEarrings(svg, _outfit);
        HatArt.Draw(svg, _hat, _outfit.HatColour, _outfit.Trim);
        svg.End();
    }

    /// <summary>The head from behind, and what hangs down the back.</summary>
    private void Back()
    {
        OnBack();
        BeginHead();
        svg.Circle(0, 0, HeadUnit, looks.Skin);
        HeadExtras.DrawEars(svg, looks, drawing.Person.HasPointedEars);
        if (!HatArt.HidesHair(_hat))
            HairArt.DrawBack(svg, looks.HairCut, looks.Hair, HatArt.Covers(_hat) || drawing.WearsOther);
        HatArt.Draw(svg, _hat, _outfit.HatColour, _outfit.Trim);
        svg.End();
    }

    private void OnBack()
    {
        BeginTorso();
        BackArt.DrawCape(svg, _outfit);
        if (drawing.IsFromBehind && HasWings)
            BackArt.DrawWings(svg, drawing.Person.Wings);
        BackArt.DrawBackpack(svg, _outfit, body.Pose.Turn, drawing.IsFromBehind);
        if (!drawing.IsFromBehind && HasWings)
            BackArt.DrawWings(svg, drawing.Person.Wings);
        svg.End();
    }

    private static Rgb Tone(Rgb colour, bool isShaded) => isShaded ? Palette.Shade(colour, 0.9) : colour;
}
