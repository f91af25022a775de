using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Figures.Animals;

/// <summary>A fish or a whale, seen from the side.</summary>
internal sealed class FishFigure(AnimalDrawing drawing) : AnimalFigure(drawing)
{
    private double Turn => Drawing.Stance is Stance.Leaping or Stance.Flying ? -34 : 0;

    public override HeadPlace Head => new(new FigurePoint(15, -1).Turned(default, Turn), Turn, Species.IsWhale ? 12 : 10);

    public override FigurePoint Held => new FigurePoint(31, 4).Turned(default, Turn);

    public override FigurePoint? Saddle => new FigurePoint(0, -11).Turned(default, Turn);

    public override FigurePoint Foot => new(0, 14);

    public override void Draw(SvgText svg)
    {
        svg.Begin(default, Turn);
        if (Species.MuzzleLength > 13)
            Shark(svg);
        else if (Species.HeadSize > 12)
            Whale(svg);
        else if (Species.IsWhale)
            Dolphin(svg);
        else
            Fish(svg);
        svg.End();
        if (Drawing.Stance == Stance.Leaping)
            Splash(svg);
        var outfit = Drawing.Outfit;
        svg.Begin(Head.Middle, Head.Degrees, Head.Radius / 10, Head.Radius / 10);
        if (Drawing.HasGlasses)
            svg.Stroke("M-1-3a3.600 3.600 0 1 0 7.200 0a3.600 3.600 0 1 0-7.200 0M-1-3l-6-1", Palette.Ink, 1.3);
        if (outfit is not null)
            Clothes.HatArt.Draw(svg, outfit.Hat, outfit.HatColour, outfit.Trim);
        svg.End();
        if (Drawing.Scarf is { } scarf)
            svg.Begin(new FigurePoint(5, 0).Turned(default, Turn), Turn + 90)
                .Path("M-12-3q12 3.500 24 0v5q-12 4-24 0z", scarf)
                .Rect(6, 1, 4.6, 12, Palette.Shade(scarf), 1)
                .End();
    }

    protected override IEnumerable<(FigurePoint Point, double Room)> Extent()
    {
        foreach (var (x, y) in new (double, double)[] { (35, 2), (-38, -8), (-36, 16), (0, -24), (10, -27), (6, 22), (-26, 6) })
            yield return (new FigurePoint(x, y).Turned(default, Turn), 3);
        if (Drawing.Stance == Stance.Leaping)
            yield return (SplashPlace, 18);
    }

    private FigurePoint SplashPlace => new FigurePoint(-30, 8).Turned(default, Turn) + new FigurePoint(4, 10);

    private void Eye(SvgText svg, double x, double y)
    {
        if (Drawing.Stance == Stance.Asleep || Drawing.Mood == Mood.Asleep)
            svg.Stroke(SvgText.Text($"M{x - 2:0.##} {y:0.##}q2 2 4 0"), Palette.Black, 1.2);
        else
            EyeArt.Draw(svg, Species, x, y, 1.7, Palette.Black);
        if (Drawing.Mood == Mood.Angry)
            svg.Stroke(SvgText.Text($"M{x - 2.5:0.##} {y - 4:0.##}l4.600 1.800"), Palette.Black, 1.2);
    }

    private void Dolphin(SvgText svg)
    {
        var far = Palette.Shade(Species.Fur);
        svg.Path("M-22 8q-8-9-14-9 1 6 5 9-4 5-4 10 8-1 14-8z", far)
            .Path("M-3-11q-3-8-10-10 3 6 0 13z", far)
            .Path("M-25 8Q-10-14 8-13 20-12 24-4L34-0.500Q36 2 34 3.500L25 5Q14 13-3 11-14 8-25 10z", Species.Fur)
            .Path("M34 3.500L25 5Q14 13-3 11-12 8.500-19 9 0 8 12 5 20 2 34 2z", Species.Second)
            .Path("M7 7q0 9-8 13-2-8 2-14z", far);
        if (Species.Markings == Markings.Patches)
            svg.Ellipse(14, -5, 4.4, 2.3, Palette.White, 14).Path("M-10 6q6-3 12 3-8 3-12-3z", Palette.White);
        svg.Stroke("M33.500 2.500q-6 2-10 1", Palette.Shade(Species.Fur, 0.55), 0.9);
        Eye(svg, 20, -2.4);
    }

    private void Whale(SvgText svg)
    {
        var far = Palette.Shade(Species.Fur);
        if (Drawing.Stance != Stance.Leaping)
            svg.Stroke("M10-17v-5q0-4-5-4M10-22q0-4 5-4", Palette.Tear, 2);
        svg.Path("M-22 6q-9 1-15-9 8-2 13 3 2-7 9-8 1 9-4 14z", far)
            .Path("M-24 4Q-12 8-9-4-4-18 12-17 31-15 32 1 31 16 12 17-14 17-24 4z", Species.Fur)
            .Path("M32 4Q29 17 12 17-4 17-14 11 10 14 32 4z", Species.Second)
            .Stroke("M26 8l-3 7M19 10.500l-2 6M11 12l-1 5", Palette.Shade(Species.Second), 1)
            .Path("M6 9q-1 8-9 10-1-8 3-12z", far);
        Eye(svg, 20, -1);
        svg.Stroke("M32 3q-5 3-10 2", Palette.Shade(Species.Fur, 0.55), 1);
    }

    private void Shark(SvgText svg)
    {
        var far = Palette.Shade(Species.Fur);
        svg.Path("M-22 3L-38-11Q-30 1-35 13q6-3 15-8z", far)
            .Path("M-6-9L1-23Q8-16 9-9z", far)
            .Path("M-25 2Q-8-12 12-12 27-9 35-1 31 4 24 6 10 14-6 10-16 7-25 5z", Species.Fur)
            .Path("M33 1Q30 4 24 6 10 14-6 10-16 7-25 5 6 6 20 1z", Species.Second)
            .Path("M4 7L-3 21Q-10 15-7 8z", far)
            .Stroke("M8-4q-2 4 0 8M4.500-3.500q-2 4 0 7.500M1-3q-2 3.500 0 7", far, 1);
        svg.Path("M32 1.600Q24 1 17 5.500q6 3 10-0.500z", Palette.Mouth)
            .Path("M31 1.800l-2 2-1.500-2-2 2.300-1.700-2-2 2.600-1.500-2-2 2.800 4-2.500z", Palette.White);
        Eye(svg, 20, -4);
    }

    private void Fish(SvgText svg)
    {
        var far = Palette.Shade(Species.Fur);
        svg.Path("M-14 0Q-26-14-32-12q4 12 0 24 6 2 18-12z", far)
            .Path("M-8-12Q2-24 14-14L8-8z", far)
            .Path("M-6 11Q0 20 8 17L6 9z", far)
            .Path("M-18 0Q-6-16 10-15 28-13 29 0 28 13 10 15-6 16-18 0z", Species.Fur);
        if (Species.Bands is { } bands)
            Bands(svg, bands);
        else if (Species.Markings == Markings.Tiger)
            svg.Stroke("M9-14q4 14 0 28M-3-11.500q3 11 0 23", Species.Dark == far ? Palette.White : Species.Dark, 4.4);
        else
            svg.Stroke("M2-4q4 4 0 8M-5-3.500q3.500 3.500 0 7", far, 1.2).Path("M12-11q-4 11 0 22", far);
        svg.Path("M4 2q-8 1-11 7 8 1 12-4z", far);
        Eye(svg, 19, -3);
        svg.Stroke("M28 3q-3 2-5 0.500", Palette.Shade(Species.Fur, 0.5), 1.2);
    }

    private static void Bands(SvgText svg, IReadOnlyList<Rgb> bands)
    {
        for (var i = 0; i < 5; i++)
        {
            var x = 11.0 - (5 * i);
            var reach = 13.6 - (0.13 * (x - 8) * (x - 8) * 0.24);
            svg.Stroke(
                SvgText.Text($"M{x:0.##} {-reach + 2.4:0.##}q3 {reach - 2.4:0.##} 0 {(2 * reach) - 4.8:0.##}"),
                bands[i % bands.Count],
                4.6
            );
        }
    }

    private void Splash(SvgText svg)
    {
        var at = SplashPlace;
        svg.Begin(at)
            .Path("M-14 6q-2-8-8-11 10 0 12 6 0-10-4-15 9 4 9 13 3-10 9-13-2 8 0 15 3-6 11-6-6 4-7 11-11 4-22 0z", Palette.Tear)
            .End();
    }
}
