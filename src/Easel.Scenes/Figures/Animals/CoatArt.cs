using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Draws what is on the body of an animal on four legs, and its tail.</summary>
internal sealed class CoatArt(SvgText svg, Species species)
{
    /// <summary>About the middle of a body that lies from left to right.</summary>
    public void Body()
    {
        var (half, thick) = (species.Length / 2, species.Thick);
        if (species.Bands is { } bands && species.Markings != Markings.Zebra)
            Bands(bands, half, thick);
        switch (species.Markings)
        {
            case Markings.Belly or Markings.Cheeks or Markings.Tiger:
                svg.Ellipse(0, thick * 0.33, half * 0.9, thick * 0.15, species.Second);
                if (species.Markings == Markings.Tiger)
                    Stripes(0.42);
                break;
            case Markings.Zebra:
                Stripes(0.9);
                break;
            case Markings.Panda:
                svg.Line(
                    thick * 0.42,
                    species.Dark,
                    new FigurePoint(half * 0.86, -thick * 0.29),
                    new FigurePoint(half * 0.8, thick * 0.29)
                );
                break;
            case Markings.Spots:
                foreach (
                    var (x, y) in (ReadOnlySpan<(double, double)>)
                        [(-1.2, -0.2), (-0.7, 0.12), (-0.35, -0.28), (0.05, 0.1), (0.4, -0.22), (0.75, 0.14), (1, -0.26), (-1.15, 0.2)]
                )
                    svg.Circle(x * half, y * thick, 1.5, species.Dark);
                break;
            case Markings.Dots:
                foreach (
                    var (x, y) in (ReadOnlySpan<(double, double)>)
                        [(-1.1, -0.18), (-0.55, 0.16), (-0.15, -0.24), (0.35, 0.12), (0.8, -0.2), (1.1, 0.2), (-1.2, 0.26)]
                )
                    svg.Circle(x * half, y * thick, thick * 0.13, species.Dark);
                break;
            case Markings.Giraffe:
                foreach (
                    var (x, y) in (ReadOnlySpan<(double, double)>)
                        [(-1.1, -0.16), (-0.5, 0.16), (-0.2, -0.24), (0.4, 0.14), (0.8, -0.2), (-1.1, 0.24), (1.1, 0.22)]
                )
                    svg.Rect((x * half) - 2.2, (y * thick) - 2, 4.4, 4, species.Dark, 1.2);
                break;
            case Markings.Patches:
                svg.Ellipse(-half * 0.8, -thick * 0.14, thick * 0.28, thick * 0.24, species.Dark, 14)
                    .Ellipse(half * 0.4, thick * 0.06, thick * 0.26, thick * 0.2, species.Dark, -20)
                    .Ellipse(-half * 0.2, thick * 0.3, thick * 0.16, thick * 0.12, species.Dark);
                break;
            case Markings.Fleece:
                for (var i = 0; i < 14; i++)
                {
                    var at = default(FigurePoint).Limb(1, i * 360 / 14.0);
                    svg.Circle(at.X * (half + (thick * 0.36)), at.Y * thick * 0.42, thick * 0.24, species.Fur);
                }

                break;
            case Markings.Hump:
                svg.Ellipse(-1, -thick * 0.46, half * 0.62, thick * 0.44, species.Fur);
                break;
            case Markings.Spikes:
                Spikes(half, thick);
                break;
            case Markings.Shell:
                svg.Path(
                        SvgText.Text(
                            $"M{-half - (thick * 0.62):0.##} {thick * 0.28:0.##}Q{-half:0.##} {-thick * 0.95:0.##} 0 {-thick * 0.95:0.##}T{half + (thick * 0.62):0.##} {thick * 0.28:0.##}z"
                        ),
                        species.Dark
                    )
                    .Path("M-4-10h8l3 6-3 6h-8l-3-6zM-15-6l5 0 2 4-3 4h-6zM15-6l-5 0-2 4 3 4h6z", Palette.Shade(species.Dark, 0.82))
                    .Rect(-half - (thick * 0.68), thick * 0.2, (2 * half) + (thick * 1.36), 3.4, Palette.Shade(species.Dark, 0.7), 1.7);
                break;
            case Markings.Saddle:
                svg.Ellipse(-1, -thick * 0.2, half + (thick * 0.3), thick * 0.3, species.Dark);
                break;
            case Markings.Plates:
                for (var i = 0; i < 5; i++)
                {
                    var (x, high) = (
                        (-half * 1.2) + (i * half * 0.62),
                        6
                            + (
                                i is 0 or 4 ? 0
                                : i == 2 ? 6
                                : 3
                            )
                    );
                    svg.Path(
                        SvgText.Text($"M{x - 3.6:0.##} {-thick * 0.42:0.##}l{3.6} {-high}l{3.6} {high}z"),
                        i % 2 == 0 ? species.Dark : Palette.Shade(species.Dark, 0.86)
                    );
                }

                svg.Ellipse(0, thick * 0.34, half, thick * 0.14, species.Second);
                break;
            case Markings.Scutes:
                for (var x = -half - 2; x < half; x += 5)
                    svg.Path(SvgText.Text($"M{x:0.##} {-thick * 0.44:0.##}l2.500-4 2.500 4z"), species.Dark);
                svg.Ellipse(0, thick * 0.34, half, thick * 0.14, species.Second);
                break;
        }
    }

    /// <summary>What goes on upwards: a mane, stripes and patches.</summary>
    public void Neck(FigurePoint shoulder, FigurePoint head)
    {
        var along = head - shoulder;
        var length = Math.Max(1, Math.Sqrt((along.X * along.X) + (along.Y * along.Y)));
        var back = new FigurePoint(along.Y, -along.X) * (species.NeckWidth * 0.44 / length);
        if (species.Crest is Crest.Mane or Crest.Unicorn && species.Head == HeadShape.Long)
            svg.Line(
                4,
                species.CrestColour ?? species.Dark,
                shoulder + (back * 1.1) + (along * -0.05),
                shoulder + (along * 0.5) + back,
                head + back
            );
        if (species.Markings == Markings.Zebra)
        {
            for (var i = 0; i < 3; i++)
            {
                var at = shoulder + (along * (0.1 + (0.3 * i)));
                svg.Line(2, species.Bands?[(i + 3) % species.Bands.Count] ?? species.Dark, at + (back * 0.9), at - (back * 0.3));
            }
        }
        else if (species.Markings == Markings.Giraffe)
        {
            foreach (
                var (part, side) in (ReadOnlySpan<(double, double)>)[(0.08, 0.4), (0.22, -0.4), (0.38, 0.4), (0.52, -0.3), (0.68, 0.4)]
            )
            {
                var at = shoulder + (along * part) + (back * side);
                svg.Rect(at.X - 1.6, at.Y - 1.6, 3.2, 3.2, species.Dark, 1);
            }
        }
    }

    /// <param name="isDown">It lies along the ground.</param>
    public void Tail(FigurePoint at, bool isDown, double ground)
    {
        var scale = species.TailScale;
        svg.Begin(at * (1 - scale), scaleX: scale, scaleY: scale);
        TailAt(at, isDown, isDown ? at.Y + ((ground - at.Y) / scale) : ground);
        svg.End();
    }

    private void TailAt(FigurePoint at, bool isDown, double ground)
    {
        var x = at.X;
        var y = isDown ? ground - 4 : at.Y;
        switch (species.Tail)
        {
            case Animals.Tail.Thin when isDown:
                Curve($"M{x + 2:0.##} {y:0.##}q-14 4-16-4t6-8", TailColour, 3.4);
                break;
            case Animals.Tail.Thin:
                Curve($"M{x + 2:0.##} {y:0.##}q-12 2-11-8t-4-12", TailColour, 3.4);
                break;
            case Animals.Tail.Bushy or Animals.Tail.Ringed:
                svg.Begin(new FigurePoint(x, y), isDown ? 8 : 34)
                    .Ellipse(-9, 0, 12, 5, TailColour)
                    .Path(
                        "M-15-4.200q-6 1.500-9 4.200 3 2.700 9 4.200 2-4.200 0-8.400z",
                        species.Tail == Animals.Tail.Ringed ? species.Dark : species.Second
                    );
                if (species.Tail == Animals.Tail.Ringed)
                    svg.Stroke("M-11-4.400q1.500 4.400 0 8.800M-6-4.600q1.500 4.600 0 9.200", species.Dark, 2);
                svg.End();
                break;
            case Animals.Tail.Tuft:
                Curve($"M{x + 2:0.##} {y:0.##}q-10-2-9 9", TailColour, 2.6);
                svg.Ellipse(x - 7, y + 11, 2.6, 4, species.Dark);
                break;
            case Animals.Tail.Stub:
                svg.Circle(x - 1, y, 4, species.Markings == Markings.Belly ? species.Second : TailColour);
                break;
            case Animals.Tail.Flowing:
                svg.Path(
                    SvgText.Text($"M{x + 4:0.##} {y - 3:0.##}q-14-4-15 10 0 10-5 14 10 1 13-8 2-9 7-10z"),
                    species.TailColour ?? species.CrestColour ?? species.Dark
                );
                break;
            case Animals.Tail.Curly:
                Curve($"M{x + 2:0.##} {y:0.##}q-6 0-6-4t3.500-3 1.500 4-6 1", species.Dark, 1.9);
                break;
            case Animals.Tail.Thick:
                svg.Path(
                    SvgText.Text(
                        $"M{x + 10:0.##} {at.Y - (species.Thick * 0.26):0.##}Q{x - 10:0.##} {at.Y - 3:0.##} {x - 24:0.##} {ground - 3:0.##}Q{x - 8:0.##} {ground + 1:0.##} {x + 10:0.##} {at.Y + (species.Thick * 0.6):0.##}z"
                    ),
                    TailColour
                );
                break;
            case Animals.Tail.Paddle:
                svg.Begin(new FigurePoint(x + 2, isDown ? ground - 4 : (y + ground) / 2), isDown ? 0 : -14);
                Paddle(svg, species);
                svg.End();
                break;
            case Animals.Tail.Squirrel:
                svg.Path(SvgText.Text($"M{x + 4:0.##} {y + 6:0.##}q-16 2-17-14t9-21q9-1 10 6-8 0-6 9t8 14z"), TailColour);
                break;
        }

        void Curve(FormattableString data, Rgb colour, double width) => svg.Stroke(SvgText.Text(data), colour, width);
    }

    /// <summary>A flat tail with scales, to the left.</summary>
    public static void Paddle(SvgText svg, Species species)
    {
        var scales = Palette.Shade(species.Dark, 0.78);
        svg.Path("M4-3q-6-4-16-3-10 1-10 6t10 6q10 0 16-5z", species.Dark)
            .Stroke("M-4-5.500l-5 11M-9-5.800l-5 11M-14-5l-4 9M-9 5.500l-5-11M-4 5l-5-11M-14 5.500l-4-9", scales, 0.8);
    }

    private Rgb TailColour => species.TailColour ?? (species.Markings == Markings.Points ? species.Dark : species.Fur);

    /// <summary>The round ends have the colours of the outermost.</summary>
    private void Bands(IReadOnlyList<Rgb> bands, double half, double thick)
    {
        svg.Circle(-half, 0, thick / 2, bands[0]).Circle(half, 0, thick / 2, bands[^1]);
        var width = 2 * half / bands.Count;
        for (var i = 0; i < bands.Count; i++)
            svg.Rect(-half + (i * width), -thick / 2, width + 0.3, thick, bands[i]);
    }

    private void Stripes(double long_)
    {
        var (half, thick) = (species.Length / 2, species.Thick);
        var count = 5;
        for (var i = 0; i < count; i++)
        {
            var x = ((2.0 * i / (count - 1)) - 1) * half * 1.15;
            svg.Stroke(
                SvgText.Text($"M{x:0.##} {-thick * 0.42:0.##}q2 {thick * long_ * 0.4:0.##} 0 {thick * long_ * 0.84:0.##}"),
                species.Bands?[i % species.Bands.Count] ?? species.Dark,
                2.2
            );
        }
    }

    private void Spikes(double half, double thick)
    {
        var text = new System.Text.StringBuilder();
        const int count = 9;
        for (var i = 0; i <= count; i++)
        {
            var at = default(FigurePoint).Limb(1, 262 - (i * 150.0 / count));
            var inner = default(FigurePoint).Limb(1, 262 - ((i + 0.5) * 150.0 / count));
            text.Append(SvgText.Text($"{(i == 0 ? "M" : "L")}{at.X * (half + (thick * 0.68)):0.##} {at.Y * thick * 0.8:0.##}"));
            if (i < count)
                text.Append(SvgText.Text($"L{inner.X * (half + (thick * 0.46)):0.##} {inner.Y * thick * 0.6:0.##}"));
        }

        text.Append(
            SvgText.Text($"Q{half * 0.7:0.##} {thick * 0.1:0.##} {half * 0.5:0.##} {thick * 0.38:0.##}L{-half:0.##} {thick * 0.42:0.##}z")
        );
        svg.Path(text.ToString(), species.Dark);
    }
}
