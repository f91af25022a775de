using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Shaped;

/// <summary>A thing in an outline that its own picture has not: a heart-shaped cake, a diamond-shaped sign.</summary>
internal sealed record ShapedThing(Outline Outline, ShapedKind Kind, Rgb? Colour) : IVectorDrawing
{
    /// <summary>Where the middle of the outline is.</summary>
    private const double Middle = 32;

    private const double RimPart = 0.86;

    private static readonly Rgb[] Bright = [new(0xE8, 0x40, 0x3A), new(0x3F, 0x8F, 0xE0), new(0xF7, 0xD8, 0x4A), new(0x38, 0xA8, 0x60)];

    /// <summary>From the middle: so far apart they are within every outline.</summary>
    private static readonly (double X, double Y)[] Spots = [(0, -10), (-9, 2), (9, 2), (-3, 11), (4, -1), (-8, -8), (9, -7), (-1, 4)];

    public double Side => 1;

    public VectorAnchors Anchors => VectorAnchors.None;

    public FigureContact Contact => FigureContact.Feet;

    private Rgb Face => Kind.ColoursRim ? Kind.Face : Colour ?? Kind.Face;

    private Rgb Rim =>
        (Kind.ColoursRim ? Colour : null)
        ?? (Colour is null || Kind.Detail == ShapedDetail.Post ? Kind.Rim : null)
        ?? Palette.Shade(Face, 0.8);

    /// <summary>The thing in this outline; null where there is no such drawing of it.</summary>
    public static ShapedThing? Of(string caption, Outline outline, Rgb? colour) =>
        ShapedKinds.Find(caption) is { } kind && OutlinePath.Of(outline) is not null ? new ShapedThing(outline, kind, colour) : null;

    public string ToSvg(long seed)
    {
        var text = new SvgText();
        var scale =
            Kind.Detail is ShapedDetail.Post or ShapedDetail.String ? 0.66
            : Kind.Depth > 8 ? 0.86
            : 1;
        var middle = Kind.Detail is ShapedDetail.Post or ShapedDetail.String
            ? 22
            : Middle - (Kind.Depth / 2) - (Kind.Detail == ShapedDetail.Legs ? 9 : 0);
        Stand(text, middle);
        for (var down = Kind.Depth; down > 0; down -= 0.5)
            Fill(
                text,
                middle + down,
                scale,
                Kind.Depth > 8 ? Palette.Shade(Kind.Rim is { } rim && Colour is null ? rim : Face, 0.82) : Rim
            );
        if (Kind.Detail == ShapedDetail.Legs || Kind.Depth > 0)
        {
            Fill(text, middle, scale, Face);
            if (Kind.Detail == ShapedDetail.Border)
                Fill(text, middle, scale * 0.78, Lighter(Face, 0.22));
        }
        else
        {
            Fill(text, middle, scale, Rim);
            Fill(text, middle, scale * RimPart, Face);
            if (Kind.Detail == ShapedDetail.Border)
                Fill(text, middle, scale * 0.7, Lighter(Face, 0.3));
        }

        Detail(text, middle, scale);
        return text.Document(0, 0, 64);
    }

    /// <summary>What is below it.</summary>
    private void Stand(SvgText text, double middle)
    {
        if (Kind.Detail == ShapedDetail.Post)
            text.Rect(Middle - 2, middle, 4, 64 - middle, Palette.Steel);
        if (Kind.Detail == ShapedDetail.String)
            text.Stroke(SvgText.Text($"M32 {middle + 14}q-4 8 0 13t0 14"), Palette.Steel, 1.2);
        if (Kind.Detail != ShapedDetail.Legs)
            return;
        foreach (var x in (double[])[-13, 9])
            text.Rect(Middle + x, middle, 4, 38, Palette.Shade(Face, 0.7));
    }

    private void Detail(SvgText text, double middle, double scale)
    {
        text.Begin(new FigurePoint(Middle, middle), scaleX: scale, scaleY: scale * Kind.Tilt);
        switch (Kind.Detail)
        {
            case ShapedDetail.Gleam:
                text.Path("M-9 5 5-11h5L-9 11zM-3 12 10-3h3L0 12z", Lighter(Face, 0.65));
                break;
            case ShapedDetail.Hands:
                text.Line(3, Palette.Black, new FigurePoint(0, 0), new FigurePoint(0, -13))
                    .Line(3, Palette.Black, new FigurePoint(0, 0), new FigurePoint(9, 4))
                    .Circle(0, 0, 2.4, Rim);
                break;
            case ShapedDetail.Bars:
                text.Rect(-1.5, -19, 3, 38, Rim).Rect(-20, -1.5, 40, 3, Rim);
                break;
            case ShapedDetail.Landscape:
                text.Circle(6, -7, 3.5, new Rgb(0xF7, 0xD8, 0x4A)).Path("M-14 10-4-4 3 5 7 0l7 10z", new Rgb(0x52, 0xA6, 0x3A));
                break;
            case ShapedDetail.Chips:
                Dots(text, 2.4, _ => new Rgb(0x5A, 0x32, 0x1E));
                break;
            case ShapedDetail.Sprinkles:
                Dots(text, 1.8, i => Bright[i % Bright.Length]);
                break;
            case ShapedDetail.Salami:
                Dots(text, 3.6, _ => new Rgb(0xC8, 0x3A, 0x2E));
                break;
            case ShapedDetail.Holes:
                foreach (var (x, y) in ((double, double)[])[(-5, -5), (5, -5), (-5, 5), (5, 5)])
                    text.Circle(x, y, 2.6, Palette.Shade(Face, 0.5));
                break;
            case ShapedDetail.String:
                text.Ellipse(-9, -9, 3, 5, Lighter(Face, 0.5), degrees: 30);
                break;
        }

        text.End();
    }

    private static void Dots(SvgText text, double radius, Func<int, Rgb> colour)
    {
        for (var i = 0; i < Spots.Length; i++)
            text.Circle(Spots[i].X, Spots[i].Y, radius, colour(i));
    }

    private void Fill(SvgText text, double middle, double scale, Rgb colour) =>
        text.Begin(new FigurePoint(Middle, middle), scaleX: scale, scaleY: scale * Kind.Tilt).Path(OutlinePath.Of(Outline)!, colour).End();

    private static Rgb Lighter(Rgb colour, double part) =>
        new(Toward(colour.Red, 255, part), Toward(colour.Green, 255, part), Toward(colour.Blue, 255, part));

    private static byte Toward(byte value, byte other, double part) => (byte)(value + (part * (other - value)));
}
