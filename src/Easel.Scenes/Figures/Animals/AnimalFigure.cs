using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Figures.Animals;

/// <summary>An animal whose joints are placed. It looks to the right; nothing is mirrored yet.</summary>
internal abstract class AnimalFigure(AnimalDrawing drawing)
{
    /// <summary>Hats and ears, in radii of the head.</summary>
    private const double HeadRoom = 2.8;

    /// <inheritdoc cref="HeadRoom"/>
    private const double LargeHeadRoom = 3.3;

    private Frame? _frame;

    public AnimalDrawing Drawing { get; } = drawing;

    public Species Species { get; } = drawing.Species;

    public abstract HeadPlace Head { get; }

    /// <summary>Middle of the thing in its hand, or mouth.</summary>
    public abstract FigurePoint Held { get; }

    /// <summary>Where another sits that rides on it; null where nobody can.</summary>
    public virtual FigurePoint? Saddle => null;

    /// <summary>What of it rests on what it sits on; null where its feet do.</summary>
    public virtual FigurePoint? Seat => null;

    public abstract FigurePoint Foot { get; }

    public Frame Frame =>
        _frame ??= Around([
            .. Extent(),
            (
                Head.Middle,
                Head.Radius
                    * (Species.Head == HeadShape.Elephant || Species.Crest == Crest.Antlers ? LargeHeadRoom : HeadRoom)
                    * Math.Max(1, Species.EarScale)
            ),
            (Head.At(AnimalHeadArt.Mouth(Species)), 5),
            (Snore, IsAsleep ? 9 : 0),
        ]);

    protected bool IsAsleep =>
        Drawing.Stance == Stance.Asleep || (Drawing.Mood == Mood.Asleep && Drawing.Furnished?.Fixture is Fixture.Bed or Fixture.Crib);

    private FigurePoint Snore => Head.Middle + (IsAsleep ? new FigurePoint((Head.Radius * 0.5) + 6, -(Head.Radius * 1.5) - 2) : default);

    public static AnimalFigure Of(AnimalDrawing drawing) =>
        drawing.Stance == Stance.Upright || (drawing.Species.Plan is BodyPlan.Upright or BodyPlan.Snowman && !LiesOnItsBelly(drawing))
            ? new UprightFigure(drawing)
            : drawing.Species.Plan switch
            {
                BodyPlan.Bird => new BirdFigure(drawing),
                BodyPlan.Fish => new FishFigure(drawing),
                _ => new FourLeggedFigure(drawing),
            };

    /// <summary>Dragons and kangaroos stand on two legs, and lie as those do that have four.</summary>
    private static bool LiesOnItsBelly(AnimalDrawing drawing) =>
        drawing.Stance is Stance.Lying or Stance.Asleep && drawing.Species.Head == HeadShape.Long;

    public abstract void Draw(SvgText svg);

    /// <summary>Points of it, and how far it goes around them.</summary>
    protected abstract IEnumerable<(FigurePoint Point, double Room)> Extent();

    protected static Rgb Tone(Rgb colour, bool isFar) => isFar ? Palette.Shade(colour) : colour;

    protected Mood Mood => IsAsleep ? Mood.Asleep : Drawing.Mood;

    /// <summary>The head with all that is worn on it.</summary>
    /// <param name="neck">Where the neck comes from.</param>
    protected void DrawHead(SvgText svg, FigurePoint neck)
    {
        BeginNeck(svg, neck);
        if (Drawing.Collar is { } collar)
            CollarArt.Collar(svg, collar, Drawing.Pendant);
        if (Drawing.Scarf is { } scarf)
            CollarArt.Scarf(svg, scarf);
        svg.End();
        svg.Begin(Head.Middle, Head.Degrees, Head.Radius / 10, Head.Radius / 10);
        var hat = Drawing.Outfit?.Hat ?? Hat.None;
        var colour = Drawing.Outfit?.HatColour ?? Palette.White;
        if (Species.Head != HeadShape.Frog)
            HatArt.DrawBehind(svg, hat, colour);
        new AnimalHeadArt(svg, Species with { Fur = Species.Face }, Mood, Drawing.IsLoud, Drawing.HasTongue).Draw();
        if (Drawing.HasGlasses)
            DrawGlasses(svg);
        // Eyes on top of a head stay to be seen.
        svg.Begin(new FigurePoint(0, AnimalHeadArt.HasEyesOnTop(Species) ? -5 : 0));
        HatArt.Draw(svg, hat, colour, Drawing.Outfit?.Trim ?? Palette.Red);
        svg.End().End();
    }

    protected static void DrawSnore(SvgText svg, HeadPlace head)
    {
        var at = head.Middle + new FigurePoint(head.Radius * 0.5, -head.Radius * 1.5);
        svg.Stroke(SvgText.Text($"M{at.X:0.##} {at.Y:0.##}h4l-4 4.500h4"), Palette.Slate, 1.3)
            .Stroke(SvgText.Text($"M{at.X + 6.5:0.##} {at.Y - 7:0.##}h5.200l-5.200 6h5.200"), Palette.Slate, 1.5);
    }

    private void DrawGlasses(SvgText svg)
    {
        var eyes = AnimalHeadArt.Eyes(Species);
        if (Species.Head is HeadShape.Long or HeadShape.Beaked or HeadShape.Elephant)
        {
            svg.Stroke(
                SvgText.Text(
                    $"M{eyes.X - 3.6:0.##} {eyes.Y:0.##}a3.600 3.600 0 1 0 7.200 0a3.600 3.600 0 1 0-7.200 0M{eyes.X - 3.6:0.##} {eyes.Y:0.##}L-8 {eyes.Y - 1:0.##}"
                ),
                Palette.Ink,
                1.3
            );
            return;
        }

        var (apart, radius) = Species.Head == HeadShape.Frog ? (5.6, 4.4) : (4.2, 3.7);
        foreach (var x in (ReadOnlySpan<double>)[-apart, apart])
            svg.Stroke(
                SvgText.Text(
                    $"M{x - radius:0.##} {eyes.Y:0.##}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0"
                ),
                Palette.Ink,
                1.3
            );
        svg.Stroke(SvgText.Text($"M{radius - apart:0.##} {eyes.Y:0.##}h{2 * (apart - radius):0.##}"), Palette.Ink, 1.3);
    }

    /// <summary>Where the neck comes out of the head, in its direction.</summary>
    private void BeginNeck(SvgText svg, FigurePoint neck)
    {
        var (dx, dy) = (neck.X - Head.Middle.X, neck.Y - Head.Middle.Y);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var at = Head.Middle + (new FigurePoint(dx, dy) * (Head.Radius * 0.98 / length));
        var scale = Head.Radius / 10;
        svg.Begin(at, Math.Atan2(-dx, dy) * 180 / Math.PI, scale, scale);
    }

    private static Frame Around(List<(FigurePoint Point, double Room)> all)
    {
        var (left, right) = (all.Min(at => at.Point.X - at.Room), all.Max(at => at.Point.X + at.Room));
        var (top, bottom) = (all.Min(at => at.Point.Y - at.Room), all.Max(at => at.Point.Y + at.Room));
        var side = Math.Max(right - left, bottom - top);
        return new Frame((left + right - side) / 2, (top + bottom - side) / 2, side);
    }
}
