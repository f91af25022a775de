using System.Globalization;
using System.Text;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures;

/// <summary>Writes the elements of a drawing. Lengths are in 64ths of the model's square.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new();

    /// <summary>What was written, in a square document that shows this part of the plane.</summary>
    public string Document(double left, double top, double side) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:0.##} {top:0.##} {side:0.##} {side:0.##}">{_text}</svg>"""
        );

    /// <summary>What is written until <see cref="End"/> lies in a plane of its own: moved there, turned clockwise by degrees, scaled.</summary>
    public SvgText Begin(FigurePoint at, double degrees = 0, double scaleX = 1, double scaleY = 1) =>
        Add($"""<g transform="translate({at.X:0.##} {at.Y:0.##}) rotate({degrees:0.##}) scale({scaleX:0.###} {scaleY:0.###})">""");

    public SvgText End() => Add($"</g>");

    public SvgText Circle(double x, double y, double radius, Rgb fill) =>
        Add($"""<circle cx="{x:0.##}" cy="{y:0.##}" r="{radius:0.##}" fill="{Hex(fill)}"/>""");

    /// <param name="degrees">By which it is turned clockwise.</param>
    public SvgText Ellipse(double x, double y, double radiusX, double radiusY, Rgb fill, double degrees = 0, double opacity = 1) =>
        Add(
            $"""<ellipse cx="{x:0.##}" cy="{y:0.##}" rx="{radiusX:0.##}" ry="{radiusY:0.##}" fill="{Hex(fill)}"{(opacity < 1 ? Text($" opacity=\"{opacity:0.##}\"") : "")}{(degrees == 0 ? "" : Text($" transform=\"rotate({degrees:0.##} {x:0.##} {y:0.##})\""))}/>"""
        );

    public SvgText Rect(double x, double y, double width, double height, Rgb fill, double round = 0) =>
        Add($"""<rect x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}" rx="{round:0.##}" fill="{Hex(fill)}"/>""");

    /// <param name="data">A path's, as SVG has it.</param>
    public SvgText Path(string data, Rgb fill) => Add($"""<path d="{data}" fill="{Hex(fill)}"/>""");

    public SvgText Stroke(string data, Rgb colour, double width) =>
        Add(
            $"""<path d="{data}" fill="none" stroke="{Hex(colour)}" stroke-width="{width:0.##}" stroke-linecap="round" stroke-linejoin="round"/>"""
        );

    public SvgText Line(double width, Rgb colour, params ReadOnlySpan<FigurePoint> points) => Stroke(Data(points), colour, width);

    /// <summary>What is written until <see cref="EndTile"/> is one tile of a pattern of this name, so wide and high.</summary>
    public SvgText BeginTile(string name, double width, double height) =>
        Add($"""<pattern id="{name}" width="{width:0.##}" height="{height:0.##}" patternUnits="userSpaceOnUse">""");

    public SvgText EndTile() => Add($"</pattern>");

    /// <summary>The pattern upon a path that is filled.</summary>
    public SvgText TilePath(string data, string name) => Add($"""<path d="{data}" fill="url(#{name})"/>""");

    /// <summary>The pattern upon a line.</summary>
    public SvgText TileLine(double width, string name, params ReadOnlySpan<FigurePoint> points) =>
        Add(
            $"""<path d="{Data(points)}" fill="none" stroke="url(#{name})" stroke-width="{width:0.##}" stroke-linecap="round" stroke-linejoin="round"/>"""
        );

    /// <summary>A number as a path's data has it.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Data(ReadOnlySpan<FigurePoint> points)
    {
        var data = new StringBuilder();
        for (var i = 0; i < points.Length; i++)
            data.Append(Text($"{(i == 0 ? "M" : "L")}{points[i].X:0.##} {points[i].Y:0.##}"));
        return data.ToString();
    }

    private static string Hex(Rgb colour) => $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}";

    private SvgText Add(FormattableString element)
    {
        _text.Append(Text(element));
        return this;
    }
}
