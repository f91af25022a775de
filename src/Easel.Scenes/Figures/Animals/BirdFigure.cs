using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>A bird, seen from the side; from before where it spreads its wings.</summary>
internal sealed class BirdFigure : AnimalFigure
{
    private readonly double _along;
    private readonly double _half;
    private readonly double _tilt;
    private readonly FigurePoint _breast;

    public BirdFigure(AnimalDrawing drawing)
        : base(drawing)
    {
        (_along, _half) = (Species.Length * 0.68, Species.Thick / 2);
        _tilt = drawing.Stance switch
        {
            Stance.Flying => -10,
            Stance.Spread => -90,
            Stance.Eating => 14,
            Stance.Swimming or Stance.Asleep or Stance.Lying => -4,
            _ => -16,
        };
        _breast = new FigurePoint(_along * 0.66, -_half * 0.2).Turned(default, _tilt);
        Head = PlaceHead();
    }

    public override HeadPlace Head { get; }

    public override FigurePoint Held => Head.At(AnimalHeadArt.Mouth(Species));

    public override FigurePoint? Saddle => new FigurePoint(-2, -_half * 0.9).Turned(default, _tilt);

    public override FigurePoint Foot => new(0, _half + Legs);

    private double Legs =>
        Drawing.HasClawsOut || Drawing.Stance is Stance.Standing or Stance.Eating or Stance.Roaring or Stance.Running ? Species.Leg : 0;

    private Rgb Bill => Species.Second;

    public override void Draw(SvgText svg)
    {
        if (Drawing.Stance == Stance.Spread)
        {
            DrawSpread(svg);
            return;
        }

        var isFlying = Drawing.Stance is Stance.Flying or Stance.Leaping;
        if (isFlying)
            Raised(svg, new FigurePoint(4, -_half * 0.2), 30, Palette.Shade(Species.WingColour ?? Species.Fur, 0.76));
        Feet(svg);
        svg.Begin(default, _tilt);
        TailFeathers(svg);
        svg.Path(
            SvgText.Text(
                $"M{-_along * 1.15:0.##} {-_half * 0.2:0.##}Q{-_along * 0.2:0.##} {-_half * 1.35:0.##} {_along * 0.6:0.##} {-_half:0.##}Q{_along * 1.15:0.##} {-_half * 0.5:0.##} {_along:0.##} {_half * 0.3:0.##}Q{_along * 0.5:0.##} {_half * 1.2:0.##} {-_along * 0.2:0.##} {_half:0.##}Q{-_along * 0.9:0.##} {_half * 0.7:0.##} {-_along * 1.15:0.##} {-_half * 0.2:0.##}z"
            ),
            Species.Fur
        );
        if (Species.Markings == Markings.Belly)
            svg.Ellipse(_along * 0.34, _half * 0.34, _along * 0.5, _half * 0.56, Breast);
        svg.End();
        svg.Line(Species.NeckWidth, Species.Neck > 14 ? Species.Fur : NeckColour, Neck());
        if (isFlying)
        {
            Raised(svg, new FigurePoint(0, -_half * 0.1), -22, Wing);
        }
        else
        {
            svg.Begin(default, _tilt);
            svg.Path(
                SvgText.Text(
                    $"M{_along * 0.5:0.##} {-_half * 0.3:0.##}Q{-_along * 0.1:0.##} {-_half * 0.9:0.##} {-_along * 1.05:0.##} {-_half * 0.02:0.##}Q{-_along * 0.2:0.##} {_half * 0.95:0.##} {_along * 0.3:0.##} {_half * 0.36:0.##}Q{_along * 0.6:0.##} {_half * 0.1:0.##} {_along * 0.5:0.##} {-_half * 0.3:0.##}z"
                ),
                Wing
            );
            svg.End();
        }

        if (Drawing.Stance == Stance.Swimming)
            svg.Ellipse(0, _half * 1.02, _along * 1.5, 3, Palette.Tear).Ellipse(_along * 0.2, _half * 0.98, _along * 0.8, 1.2, Palette.Sky);
        DrawHead(svg, _breast);
        if (IsAsleep)
            DrawSnore(svg, Head);
    }

    protected override IEnumerable<(FigurePoint Point, double Room)> Extent()
    {
        yield return (default, Math.Max(_along * 1.3, _half) + 6);
        yield return (Foot, 4);
        yield return (Held, 4);
        if (Species.Crest == Crest.Mane || Species.Tail == Tail.Flowing)
            yield return (new FigurePoint(-_along, -4), 18);
        if (Drawing.Stance is Stance.Flying or Stance.Leaping)
            yield return (new FigurePoint(0, -8), Span + 2);
        if (Species.Tail == Tail.Thick)
            yield return (new FigurePoint(-_along * 2.1, _half * 0.5).Turned(default, _tilt), 7);
        if (Drawing.Stance == Stance.Spread)
        {
            yield return (new FigurePoint(0, -_along * 1.5), 4);
            yield return (new FigurePoint(-Span * 1.35, -8), 4);
            yield return (new FigurePoint(Span * 1.35, -8), 4);
            yield return (new FigurePoint(0, _along + 8), 6);
        }
    }

    private double Span => _along * 1.7;

    private Rgb Wing => Species.WingColour ?? Plumage;

    private Rgb Plumage => Species.Markings == Markings.Cheeks || Species.DarkLegs ? Species.Dark : Palette.Shade(Species.Fur, 0.86);

    private Rgb Breast => Species.Breast ?? Mix(Species.Fur, Palette.White);

    private Rgb NeckColour =>
        Species.Crest == Crest.Plume ? Palette.White
        : Species.Markings == Markings.Cheeks ? Species.Dark
        : Species.Fur;

    private static Rgb Mix(Rgb one, Rgb other) =>
        new((byte)((one.Red + other.Red) / 2), (byte)((one.Green + other.Green) / 2), (byte)((one.Blue + other.Blue) / 2));

    private HeadPlace PlaceHead()
    {
        var (neck, radius) = (Species.Neck, Species.HeadSize);
        return Drawing.Stance switch
        {
            Stance.Spread => new HeadPlace(new FigurePoint(0, -_along - (radius * 0.5)), 0, radius),
            Stance.Flying or Stance.Leaping => new HeadPlace(_breast.Limb(neck, neck > 14 ? 104 : 120), 0, radius),
            Stance.Eating => new HeadPlace(
                new FigurePoint(_breast.X + Math.Max(radius * 0.8, neck * 0.4), _half + Legs - (radius * 1.5)),
                30,
                radius
            ),
            Stance.Asleep => new HeadPlace(_breast + new FigurePoint(-radius * 0.2, -radius * 0.5), 8, radius),
            Stance.Roaring => new HeadPlace(_breast.Limb(neck, Species.NeckAngle), -14, radius),
            _ => new HeadPlace(_breast.Limb(neck, Species.NeckAngle), 0, radius),
        };
    }

    /// <summary>A long one is bent as an S.</summary>
    private FigurePoint[] Neck()
    {
        var (from, to) = (_breast + new FigurePoint(-3, 1), Head.Middle);
        if (Species.Neck < 15 || Drawing.Stance is Stance.Flying or Stance.Asleep or Stance.Leaping)
            return [from, to];
        var points = new FigurePoint[9];
        for (var i = 0; i < points.Length; i++)
        {
            var part = i / 8.0;
            points[i] = from + ((to - from) * part) + new FigurePoint(Math.Sin(part * Math.PI * 2) * Species.Neck * 0.14, 0);
        }

        return points;
    }

    private void TailFeathers(SvgText svg)
    {
        switch (Species.Tail)
        {
            case Tail.Flowing:
                foreach (var turn in (ReadOnlySpan<double>)[-16, 14, 42, 68])
                    svg.Begin(new FigurePoint(-_along * 0.8, -_half * 0.1), turn)
                        .Ellipse(-9, 0, 11, 3.6, Species.TailColour ?? Species.Dark)
                        .End();
                break;
            case Tail.Thick:
                svg.Path(
                    SvgText.Text(
                        $"M{-_along * 0.6:0.##} {-_half * 0.5:0.##}L{-_along * 2.1:0.##} {_half * 0.5:0.##}l1 4L{-_along * 0.5:0.##} {_half * 0.6:0.##}z"
                    ),
                    Species.TailColour ?? Plumage
                );
                break;
            default:
                svg.Path(
                    SvgText.Text(
                        $"M{-_along * 0.7:0.##} {-_half * 0.6:0.##}L{-_along * 1.5:0.##} {-_half * 0.75:0.##}Q{-_along * 1.4:0.##} {-_half * 0.1:0.##} {-_along * 1.36:0.##} {_half * 0.1:0.##}L{-_along * 0.6:0.##} {_half * 0.5:0.##}z"
                    ),
                    Species.TailColour ?? Plumage
                );
                break;
        }
    }

    private void Feet(SvgText svg)
    {
        if (Legs <= 0)
            return;
        foreach (var (x, isFar) in (ReadOnlySpan<(double, bool)>)[(2.5, true), (-2, false)])
        {
            var colour = Tone(
                Species.LegColour ?? (Species.Crest == Crest.Plume || Species.MuzzleDrop <= 3 ? Feather : Palette.Yellow),
                isFar
            );
            var foot = new FigurePoint(x, _half + Legs);
            svg.Line(Math.Max(1.8, Species.LegWidth), colour, new FigurePoint(x, _half * 0.6), foot)
                .Line(Math.Max(1.8, Species.LegWidth), colour, foot + new FigurePoint(-1, 0), foot + new FigurePoint(4.5, 0));
        }
    }

    private Rgb Feather => Species.Tail == Tail.None ? Bill : Palette.Orange;

    /// <param name="degrees">By which it is turned clockwise from pointing up.</param>
    private void Raised(SvgText svg, FigurePoint at, double degrees, Rgb colour)
    {
        svg.Begin(at, degrees);
        var span = Span;
        svg.Path(
            SvgText.Text(
                $"M{_along * 0.42:0.##} 2Q{_along * 0.55:0.##} {-span * 0.7:0.##} 0 {-span:0.##}Q{-_along * 0.1:0.##} {-span * 0.86:0.##} {-_along * 0.24:0.##} {-span * 0.8:0.##}Q{-_along * 0.26:0.##} {-span * 0.7:0.##} {-_along * 0.42:0.##} {-span * 0.58:0.##}Q{-_along * 0.4:0.##} {-span * 0.46:0.##} {-_along * 0.54:0.##} {-span * 0.36:0.##}Q{-_along * 0.5:0.##} {-span * 0.1:0.##} {-_along * 0.4:0.##} 3z"
            ),
            colour
        );
        svg.End();
    }

    private void DrawSpread(SvgText svg)
    {
        var span = Span * 1.35;
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
        {
            svg.Begin(default, scaleX: side)
                .Path(
                    SvgText.Text(
                        $"M{_half * 0.3:0.##} {-_along * 0.7:0.##}Q{span * 0.5:0.##} {-_along * 1.5:0.##} {span:0.##} {-_along * 1.1:0.##}l-2 5 1 5-5 2-1 5-5 1-2 4-6-1-3 4-6-3Q{_half:0.##} {_along * 0.5:0.##} {_half * 0.3:0.##} {_along * 0.5:0.##}z"
                    ),
                    Wing
                )
                .Path(
                    SvgText.Text(
                        $"M{_half * 0.3:0.##} {-_along * 0.66:0.##}Q{span * 0.5:0.##} {-_along * 1.4:0.##} {span * 0.86:0.##} {-_along * 1.06:0.##}Q{span * 0.5:0.##} {-_along * 0.5:0.##} {_half * 0.3:0.##} {_along * 0.1:0.##}z"
                    ),
                    Species.WingColour is { } wing ? Palette.Shade(wing, 0.9) : Species.Fur
                )
                .End();
        }

        svg.Path(
            SvgText.Text($"M-4 {_along * 0.5:0.##}l-6 {_along * 0.8:0.##}q10 4 20 0l-6 {-_along * 0.8:0.##}z"),
            Species.Crest == Crest.Plume ? Palette.White : Wing
        );
        svg.Line(2.4, Palette.Yellow, new FigurePoint(-3.5, _along * 0.6), new FigurePoint(-3.5, _along + 2))
            .Line(2.4, Palette.Yellow, new FigurePoint(3.5, _along * 0.6), new FigurePoint(3.5, _along + 2));
        svg.Ellipse(0, 0, _half * 0.86, _along, Species.Fur);
        if (Species.Markings == Markings.Belly)
            svg.Ellipse(0, _along * 0.1, _half * 0.56, _along * 0.74, Breast);
        DrawHead(svg, default);
    }
}
