using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Animals;

/// <summary>An animal on four legs, seen from the side.</summary>
internal sealed class FourLeggedFigure : AnimalFigure
{
    private readonly FigurePoint _shoulder;
    private readonly FigurePoint _hip;
    private readonly double _pitch;
    private readonly double _ground;
    private readonly double _neckAngle;

    public FourLeggedFigure(AnimalDrawing drawing)
        : base(drawing)
    {
        var (length, thick) = (Species.Length, Species.Thick);
        _ground = (thick / 2) + Species.Leg;
        (_shoulder, _hip) = (new FigurePoint(length / 2, 0), new FigurePoint(-length / 2, 0));
        _neckAngle = Species.NeckAngle;
        switch (drawing.Stance)
        {
            case Stance.Leaping:
                _pitch = -22;
                (_shoulder, _hip) = (_shoulder.Turned(default, _pitch), _hip.Turned(default, _pitch));
                break;
            case Stance.Rearing:
                _hip = new FigurePoint(-length * 0.3, 0);
                _shoulder = _hip.Limb(length, 144);
                _pitch = -54;
                break;
            case Stance.Bowing:
                (_hip, _shoulder) = (
                    new FigurePoint(-length * 0.45, -thick * 0.06),
                    new FigurePoint(length * 0.45, _ground - (thick * 0.44))
                );
                _pitch = Math.Atan2(_shoulder.Y - _hip.Y, _shoulder.X - _hip.X) * 180 / Math.PI;
                _neckAngle = Math.Min(Math.Max(_neckAngle - 14, 104), 128);
                break;
            case Stance.Sitting or Stance.PawUp:
                _hip = new FigurePoint(-length * 0.3, _ground - (thick / 2));
                _shoulder = _hip.Limb(length * 0.95, 146);
                _pitch = -56;
                _neckAngle = Math.Max(_neckAngle, 150);
                break;
            case Stance.Lying or Stance.Asleep:
                (_shoulder, _hip) = (_shoulder with { Y = _ground - (thick / 2) }, _hip with { Y = _ground - (thick / 2) });
                break;
        }

        Head = PlaceHead();
    }

    public override HeadPlace Head { get; }

    /// <summary>Below a face that looks at us, which stays to be seen.</summary>
    public override FigurePoint Held => Head.At(Species.Head == HeadShape.Round ? new FigurePoint(0, 9.5) : AnimalHeadArt.Mouth(Species));

    public override FigurePoint? Saddle => new FigurePoint(-Species.Length * 0.06, -Species.Thick * 0.42).Turned(default, _pitch) + Middle;

    public override FigurePoint Foot => new(IsRearing ? _hip.X : _shoulder.X, _ground);

    private bool IsRearing => Drawing.Stance == Stance.Rearing;

    private bool IsSitting => Drawing.Stance is Stance.Sitting or Stance.PawUp;

    private FigurePoint Middle => FigurePoint.Middle(_shoulder, _hip);

    private bool IsDown => Drawing.Stance is Stance.Lying or Stance.Asleep;

    public override void Draw(SvgText svg)
    {
        var coat = new CoatArt(svg, Species);
        coat.Tail(
            _hip + new FigurePoint(-Species.Thick * 0.34, -Species.Thick * 0.16).Turned(default, _pitch),
            IsDown || IsSitting,
            _ground
        );
        Legs(svg, isFar: true);
        if (Species.NeckWidth > 0)
            svg.Line(Species.NeckWidth, Species.Fur, _shoulder + new FigurePoint(-1, -Species.Thick * 0.16), Head.Middle);
        svg.Line(Species.Thick, Species.Fur, _hip, _shoulder);
        svg.Begin(Middle, _pitch);
        coat.Body();
        if (Drawing.Blanket is { } blanket)
            SaddleArt.Blanket(svg, Species, blanket);
        if (Drawing.SaddleLeather is { } leather)
            SaddleArt.Saddle(svg, Species, leather);
        svg.End();
        if (Species.HasWings)
            FoldedWing(svg);
        Legs(svg, isFar: false);
        if (Species.NeckWidth > 0)
            coat.Neck(_shoulder + new FigurePoint(0, -Species.Thick * 0.16), Head.Middle);
        if (Drawing.Stance == Stance.Swimming)
            Water(svg);
        DrawHead(svg, _shoulder);
        if (Drawing.IsSpraying)
            Spray(svg);
        if (IsAsleep)
            DrawSnore(svg, Head);
    }

    protected override IEnumerable<(FigurePoint Point, double Room)> Extent()
    {
        yield return (_shoulder, (Species.Thick * 0.85) + 1);
        yield return (
            _hip,
            (Species.Thick * 0.85) + (Species.Tail is Tail.None or Tail.Stub ? 1 : (Species.TailScale > 1 ? 25 : 21) * Species.TailScale)
        );
        if (Species is { Tail: Tail.Squirrel, TailScale: > 1 })
            yield return (_hip + (new FigurePoint(-17, -26) * Species.TailScale), 14);
        yield return (new FigurePoint(_shoulder.X + 6, _ground), Species.LegWidth);
        yield return (new FigurePoint(_hip.X - 6, _ground), Species.LegWidth);
        yield return (Held, Drawing.IsSpraying ? 22 : 4);
        if (Species.HasWings)
            yield return (Middle + new FigurePoint(-8, -Species.Thick), 16);
        if (Species.Crest == Crest.Antlers)
            yield return (Head.At(new FigurePoint(2, -24)), 8);
        if (Drawing.Stance is Stance.Running or Stance.Leaping or Stance.Rearing or Stance.PawUp or Stance.OnBack)
        {
            yield return (_shoulder, Species.Leg + Species.Thick);
            yield return (_hip, Species.Leg + Species.Thick);
        }
    }

    private HeadPlace PlaceHead()
    {
        var (radius, thick) = (Species.HeadSize, Species.Thick);
        var from = _shoulder + new FigurePoint(0, -thick * 0.16);
        var isLong = Species.Head is HeadShape.Long;
        switch (Drawing.Stance)
        {
            case Stance.Eating:
                var low = _ground - (radius * (isLong ? 1.25 : 0.9));
                var drop = low - from.Y;
                var forwards = Math.Sqrt(Math.Max((Species.Neck * Species.Neck) - (drop * drop), radius * radius * (isLong ? 0.5 : 0.9)));
                return new HeadPlace(new FigurePoint(from.X + forwards, low), isLong ? 24 : 6, radius);
            case Stance.Asleep when Species.Neck < 18:
                return new HeadPlace(
                    new FigurePoint(_shoulder.X + (radius * 0.55) + (isLong ? Species.Neck * 0.4 : 0), _ground - (radius * 0.86)),
                    0,
                    radius
                );
            case Stance.Asleep:
                return new HeadPlace(from.Limb(Species.Neck * 0.8, 100), 8, radius);
            case Stance.Roaring:
                return new HeadPlace(from.Limb(Species.Neck, _neckAngle), isLong ? -12 : -8, radius);
            case Stance.Running:
                return new HeadPlace(from.Limb(Species.Neck, _neckAngle - 10), 0, radius);
            case Stance.Leaping:
                return new HeadPlace(from.Limb(Species.Neck, _neckAngle), -6, radius);
            default:
                return new HeadPlace(from.Limb(Species.Neck, _neckAngle), 0, radius);
        }
    }

    private void Legs(SvgText svg, bool isFar)
    {
        var stance = Drawing.Stance;
        if (stance == Stance.Swimming)
            return;
        var (width, thick) = (Species.LegWidth, Species.Thick);
        var colour = Tone(
            Species.LegColour ?? (Species.DarkLegs && !(IsDown && Species.Markings == Markings.Fleece) ? Species.Dark : Species.Fur),
            isFar
        );
        if (IsDown)
        {
            if (!isFar)
                Folded(svg, colour);
            return;
        }

        if (IsSitting)
        {
            if (!isFar)
            {
                svg.Ellipse(_hip.X + (thick * 0.16), _ground - (thick * 0.42), thick * 0.4, thick * 0.4, Palette.Shade(colour, 0.93));
                svg.Ellipse(_hip.X + (thick * 0.42), _ground - (width * 0.36), width * 1.2, width * 0.42, colour);
            }

            var fore = _shoulder + new FigurePoint(isFar ? 2.5 : -1, thick * 0.1);
            if (stance == Stance.PawUp && !isFar)
                Leg(svg, fore, new Limb(74, 142), Palette.Shade(colour, 0.95), isFar);
            else
                svg.Line(width * 0.94, colour, fore, new FigurePoint(fore.X + 1.5, _ground - (width * 0.47)));
            return;
        }

        var (foreLeg, hindLeg) = Angles(stance, isFar);
        var apart = isFar ? 2.4 : -1.4;
        if (stance == Stance.Bowing)
            Along(svg, _shoulder.X - 2, Species.HeadSize * (isFar ? 1.5 : 1.2), colour);
        else
            Leg(svg, _shoulder + new FigurePoint(apart - (thick * 0.12), thick * 0.12), foreLeg, colour, isFar);
        Leg(svg, _hip + new FigurePoint(apart + (thick * 0.04), thick * 0.12), hindLeg, colour, isFar);
    }

    private static (Limb Fore, Limb Hind) Angles(Stance stance, bool isFar) =>
        stance switch
        {
            Stance.Running => isFar ? (new(34, -24), new(-16, -66)) : (new(64, 44), new(-44, -70)),
            Stance.Leaping => isFar ? (new(78, 40), new(-48, -66)) : (new(62, 16), new(-62, -78)),
            Stance.Rearing => isFar ? (new(84, 20), new(14, -6)) : (new(62, 2), new(-2, -4)),
            Stance.OnBack => isFar ? (new(24, 62), new(-14, -58)) : (new(10, 40), new(-26, -70)),
            _ => isFar ? (new(5, 0), new(8, 0)) : (new(-4, 0), new(-6, 0)),
        };

    private void Leg(SvgText svg, FigurePoint from, Limb limb, Rgb colour, bool isFar)
    {
        var (width, length) = (Species.LegWidth, (Species.Leg + (Species.Thick * 0.38) - (Species.LegWidth * 0.46)) / 2);
        var knee = from.Limb(length, limb.Upper);
        var foot = knee.Limb(length, limb.Lower);
        svg.Line(width, colour, from, knee, foot);
        if (Species.PawColour is { } paw)
            svg.Line(width, Tone(paw, isFar), knee + ((foot - knee) * 0.6), foot);
        svg.Begin(foot, -limb.Lower)
            .Ellipse(width * 0.22, width * 0.12, width * 0.66, width * 0.36, Species.PawColour is { } toes ? Tone(toes, isFar) : colour)
            .End();
    }

    private void Folded(SvgText svg, Rgb colour)
    {
        var (width, thick) = (Species.LegWidth, Species.Thick);
        svg.Ellipse(_hip.X + (thick * 0.1), _ground - (thick * 0.34), thick * 0.42, thick * 0.34, Palette.Shade(colour, 0.93));
        svg.Line(
            width * 0.9,
            colour,
            new FigurePoint(_hip.X, _ground - (width * 0.45)),
            new FigurePoint(_hip.X + (thick * 0.55), _ground - (width * 0.45))
        );
        Along(svg, _shoulder.X - 2, (Species.HeadSize * 1.1) + 2, colour);
    }

    private void FoldedWing(SvgText svg)
    {
        var thick = Species.Thick;
        svg.Begin(Middle + new FigurePoint(thick * 0.16, -thick * 0.3));
        if (Species.WingColour is { } feathers)
            svg.Path("M4 7Q5-8-8-17q-9-3-16 0 2 2 5 3-3 0-5 2 3 2 6 2-3 1-4 3 3 2 6 1-2 2-2 4 4 2 7 0 4 8 11 2z", feathers)
                .Path("M3 5Q3-5-7-12q3 9 10 17z", Palette.Shade(feathers, 0.88));
        else
            svg.Path("M2 6Q0-8-10-15q-3 5-10 6 2 4-1 8 5 0 7 4 4-2 7 1 3-1 5 1z", Species.Dark);
        svg.End();
    }

    /// <summary>A fore leg that lies on the ground.</summary>
    private void Along(SvgText svg, double from, double length, Rgb colour)
    {
        var y = _ground - (Species.LegWidth * 0.45);
        svg.Line(Species.LegWidth * 0.9, colour, new FigurePoint(from, y), new FigurePoint(from + length, y));
    }

    /// <summary>What is below the water is not seen.</summary>
    private void Water(SvgText svg)
    {
        var (left, right, top) = (_hip.X - (Species.Thick * 0.8), _shoulder.X + (Species.Thick * 0.9), Species.Thick * 0.12);
        svg.Path(
            SvgText.Text(
                $"M{left:0.##} {top:0.##}Q{left * 0.5:0.##} {top - 3:0.##} 0 {top:0.##}T{right:0.##} {top:0.##}Q{right * 0.8:0.##} {Species.Thick * 0.56:0.##} 0 {Species.Thick * 0.58:0.##}T{left:0.##} {top:0.##}z"
            ),
            Palette.Blue
        );
    }

    private void Spray(SvgText svg)
    {
        var at = Head.At(new FigurePoint(23, -17));
        svg.Stroke(
            SvgText.Text($"M{at.X:0.##} {at.Y:0.##}q3-9 10-9M{at.X:0.##} {at.Y:0.##}q0-10 3-15M{at.X:0.##} {at.Y:0.##}q-3-9-9-10"),
            Palette.Tear,
            2
        );
        foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(13, -5), (7, -15), (-4, -16), (-12, -6), (1, -19)])
            svg.Ellipse(at.X + x, at.Y + y, 1.2, 1.8, Palette.Tear);
    }
}
