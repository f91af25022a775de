using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Figures.Charts;

/// <summary>A chart with the parts that are said of it.</summary>
/// <param name="Said">The prompt's own words for it.</param>
internal sealed record ChartFace(ChartKind Kind, IReadOnlyList<ChartPart> Parts, string Said) : IVectorDrawing
{
    private const double Centre = 32;
    private const double Radius = 28;
    private const double Hole = 13;

    /// <summary>The left and the lower end of the axes, and the room for bars and lines between them and the other edges.</summary>
    private const double Left = 8;
    private const double Bottom = 57;
    private const double Width = 50;
    private const double Height = 48;

    /// <summary>Of the place of a bar, the bar itself.</summary>
    private const double BarPart = 0.7;

    private static readonly Rgb Rest = new(0xDD, 0xE3, 0xEA);
    private static readonly Rgb Axis = new(0x4A, 0x55, 0x68);
    private static readonly Rgb Grid = new(0xE3, 0xE8, 0xEE);
    private static readonly Rgb White = new(0xFF, 0xFF, 0xFF);

    /// <summary>How far the points of a line between its ends are off the straight.</summary>
    private static readonly double[] Wobble = [0, 0.12, -0.1, 0.08, 0];

    public double Side => 1;

    public VectorAnchors Anchors => VectorAnchors.None;

    public FigureContact Contact => FigureContact.Feet;

    /// <summary>"Four bars".</summary>
    public string Told =>
        English.Amount(
            Parts.Count,
            Kind switch
            {
                ChartKind.Bars => "bar",
                ChartKind.Lines => "line",
                _ => "slice",
            }
        );

    /// <summary>Every part in a shade of one colour.</summary>
    public ChartFace InColour(Rgb colour) =>
        this with
        {
            Parts =
            [
                .. Parts.Select(
                    (part, at) => part with { Colour = at % 2 == 0 || Kind == ChartKind.Bars ? colour : Shades.Of("light", colour) }
                ),
            ],
        };

    public string ToSvg(long seed)
    {
        var text = new SvgText();
        switch (Kind)
        {
            case ChartKind.Pie or ChartKind.Ring:
                Slices(text);
                break;
            case ChartKind.Bars:
                Axes(text);
                Bars(text);
                break;
            default:
                Axes(text);
                Lines(text);
                break;
        }

        return text.Document(0, 0, 64);
    }

    private void Slices(SvgText text)
    {
        text.Circle(Centre, Centre, Radius, Rest);
        var from = 0.0;
        foreach (var (value, colour) in Parts)
        {
            Slice(text, from, from + value, colour);
            from += value;
        }

        // Lines between the slices, over their edges.
        from = 0;
        for (var i = 0; i < Parts.Count && from < 1; from += Parts[i++].Value)
            text.Line(1.2, White, new FigurePoint(Centre, Centre), Around(from));
        if (Kind == ChartKind.Ring)
            text.Circle(Centre, Centre, Hole, White);
    }

    private static void Slice(SvgText text, double from, double to, Rgb colour)
    {
        if (to - from > 0.999)
        {
            text.Circle(Centre, Centre, Radius, colour);
            return;
        }

        var (start, end) = (Around(from), Around(to));
        text.Path(
            SvgText.Text(
                $"M{Centre} {Centre}L{start.X:0.##} {start.Y:0.##}A{Radius} {Radius} 0 {(to - from > 0.5 ? 1 : 0)} 1 {end.X:0.##} {end.Y:0.##}z"
            ),
            colour
        );
    }

    /// <summary>The point of the rim at this part of a turn, clockwise from the top.</summary>
    private static FigurePoint Around(double part)
    {
        var angle = part * Math.Tau;
        return new FigurePoint(Centre + (Radius * Math.Sin(angle)), Centre - (Radius * Math.Cos(angle)));
    }

    private static void Axes(SvgText text)
    {
        const int lines = 4;
        for (var i = 1; i <= lines; i++)
        {
            var y = Bottom - (i * Height / lines);
            text.Line(1, Grid, new FigurePoint(Left, y), new FigurePoint(Left + Width, y));
        }

        text.Line(
            1.8,
            Axis,
            new FigurePoint(Left, Bottom - Height - 2),
            new FigurePoint(Left, Bottom),
            new FigurePoint(Left + Width, Bottom)
        );
    }

    private void Bars(SvgText text)
    {
        var place = (Width - 3) / Parts.Count;
        for (var i = 0; i < Parts.Count; i++)
        {
            var height = Parts[i].Value * Height;
            text.Rect(
                Left + 2 + (place * (i + ((1 - BarPart) / 2))),
                Bottom - 0.9 - height,
                place * BarPart,
                height,
                Parts[i].Colour,
                Math.Min(1.5, place * 0.15)
            );
        }
    }

    private void Lines(SvgText text)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            var (end, colour) = Parts[i];
            // Each begins where another ends, so that several cross.
            var start = Parts.Count == 1 ? 1.05 - end : Parts[^(i + 1)].Value;
            var points = new FigurePoint[Wobble.Length];
            for (var at = 0; at < points.Length; at++)
            {
                var along = at / (points.Length - 1.0);
                var value = start + ((end - start) * along) + (i % 2 == 0 ? Wobble[at] : -Wobble[at]);
                points[at] = new FigurePoint(Left + 3 + (along * (Width - 5)), Bottom - 1 - (Math.Clamp(value, 0.03, 1) * Height));
            }

            text.Line(2.2, colour, points);
            foreach (var point in points)
                text.Circle(point.X, point.Y, 2, colour);
        }
    }
}
