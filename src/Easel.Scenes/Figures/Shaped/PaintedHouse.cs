using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Shaped;

/// <summary>A house or a barn whose parts have the colours that are said: "a white house with a red roof and a blue door".</summary>
internal sealed record PaintedHouse(bool IsBarn, Rgb? Wall) : IVectorDrawing
{
    private const string HouseRoof = "M32 5 60 29q1.5 2-.5 3.5l-1.5 1.200q-1.5 1-3 0L32 13.5 9 33.700q-1.5 1-3 0L4.5 32.5q-2-1.5-.5-3.5z";

    private const string HouseFront = "M32 11 54 31V58H10V31z";

    private const string BarnRoof = "M32 5 50 14 60 33l-4.5 2.5L46.5 18 32 11 17.5 18 8.5 35.5 4 33 14 14z";

    private const string BarnFront = "M32 9 48 17 55 34V58H9V34l7-17z";

    private static readonly Rgb Glass = new(0x8F, 0xCF, 0xF4);

    private static readonly Rgb Grass = new(0x5A, 0xB8, 0x4A);

    public Rgb? Roof { get; init; }

    public Rgb? Door { get; init; }

    public Rgb? Window { get; init; }

    public Rgb? Chimney { get; init; }

    public double Side => 1;

    public VectorAnchors Anchors => VectorAnchors.None;

    public FigureContact Contact => FigureContact.Feet;

    private Rgb Front => Wall ?? (IsBarn ? new Rgb(0xC9, 0x3B, 0x34) : new Rgb(0xF3, 0xD2, 0x9B));

    /// <summary>With this colour on one more part; null where that is no part of such a house.</summary>
    public PaintedHouse? With(string part, Rgb colour) =>
        part switch
        {
            "roof" or "roofs" or "rooftop" or "rooftops" => this with { Roof = colour },
            "door" or "doors" => this with { Door = colour },
            "wall" or "walls" => this with { Wall = colour },
            "window" or "windows" => this with { Window = colour },
            "chimney" or "chimneys" when !IsBarn => this with { Chimney = colour },
            _ => null,
        };

    public string ToSvg(long seed)
    {
        var svg = new SvgText();
        svg.Ellipse(32, 58.5, 30, 3.5, Grass);
        if (!IsBarn)
            svg.Rect(44, 8, 7, 18, Chimney ?? new Rgb(0xB8, 0x6A, 0x4C))
                .Rect(43, 7, 9, 3, Palette.Shade(Chimney ?? new Rgb(0xB8, 0x6A, 0x4C)), 1);
        svg.Path(IsBarn ? BarnFront : HouseFront, Palette.Shade(Front, 0.88));
        // White walls are seen on white by the edge in their shade.
        svg.Begin(new FigurePoint(32, 58), scaleX: 0.955, scaleY: 0.975)
            .Begin(new FigurePoint(-32, -58))
            .Path(IsBarn ? BarnFront : HouseFront, Front)
            .End()
            .End();
        var roof = Roof ?? (IsBarn ? new Rgb(0xEE, 0xE8, 0xDF) : new Rgb(0xB4, 0x4A, 0x3C));
        svg.Begin(new FigurePoint(0, 1.2)).Path(IsBarn ? BarnRoof : HouseRoof, Palette.Shade(roof, 0.82)).End();
        svg.Path(IsBarn ? BarnRoof : HouseRoof, roof);
        if (IsBarn)
            DrawBarnDoor(svg);
        else
            DrawDoorAndWindow(svg);
        return svg.Document(0, 0, 64);
    }

    private void DrawDoorAndWindow(SvgText svg)
    {
        var (door, frame) = (Door ?? new Rgb(0x8A, 0x5A, 0x3C), Window ?? Palette.White);
        svg.Rect(16, 36, 13, 22, Palette.Shade(door, 0.75), 1)
            .Rect(17.2, 37.2, 10.6, 20.8, door, 0.6)
            .Rect(19, 39.5, 7, 6, Palette.Shade(door, 0.86), 0.6)
            .Circle(25.8, 49, 1, new Rgb(0xF3, 0xC9, 0x4C))
            .Rect(14.5, 57, 16, 2, Palette.Steel, 0.6);
        Pane(svg, 35, 37, 14, 12, frame);
        svg.Circle(32, 25, 4.6, Palette.Shade(frame, 0.86)).Circle(32, 25, 3.4, Glass);
    }

    private void DrawBarnDoor(SvgText svg)
    {
        var door = Door ?? Palette.Shade(Front, 0.78);
        svg.Rect(20.5, 36, 23, 22, Palette.White)
            .Rect(22, 37.5, 20, 20.5, door)
            .Line(1.5, Palette.White, new FigurePoint(22.5, 38), new FigurePoint(41.5, 57.5))
            .Line(1.5, Palette.White, new FigurePoint(41.5, 38), new FigurePoint(22.5, 57.5));
        Pane(svg, 27, 20, 10, 9, Window ?? Palette.White);
    }

    private static void Pane(SvgText svg, double x, double y, double width, double height, Rgb frame) =>
        svg.Rect(x - 0.6, y - 0.6, width + 1.2, height + 1.2, Palette.Shade(frame, 0.84), 1)
            .Rect(x, y, width, height, frame, 0.8)
            .Rect(x + 1.5, y + 1.5, width - 3, height - 3, Glass)
            .Rect(x + (width / 2) - 0.6, y, 1.2, height, frame)
            .Rect(x, y + (height / 2) - 0.6, width, 1.2, frame);
}
