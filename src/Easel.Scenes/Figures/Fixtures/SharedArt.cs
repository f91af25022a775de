using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>Draws what several people share. The ground is at the origin's height, and they are to both sides of it.</summary>
/// <param name="seat">How high above the ground their hips are.</param>
/// <param name="places">Where each of them sits, from the left.</param>
internal sealed class SharedArt(SvgText svg, Shared shared, double seat, IReadOnlyList<double> places)
{
    /// <summary>From the hips up to a table's top: the elbows are on it, and the face is free.</summary>
    private const double Elbow = 5;

    /// <summary>Beyond the outermost of those who sit there.</summary>
    private const double Beside = 17;

    /// <summary>Of a sofa, seen beside who sits there.</summary>
    private const double Armrest = 5;

    /// <summary>From the hips of who sits at a table's end to its edge.</summary>
    private const double Belly = 7;

    private const double Thick = 3.6;

    private readonly Rgb _dark = Palette.Shade(shared.Colour, 0.7);

    private double Left => places[0] - Margin;

    private double Right => places[^1] + Margin;

    private double Margin =>
        shared.Fixture switch
        {
            SharedFixture.TableBetween => -Belly,
            SharedFixture.Sofa => Beside + Armrest,
            _ => Beside,
        };

    /// <summary>Between the hips of two who sit at a table's ends.</summary>
    public const double Across = 54;

    /// <summary>Of a table's top, in the middle, where things stand on it.</summary>
    public FigurePoint Top => new((Left + Right) / 2, -seat - Elbow);

    public Frame Bounds => Frame.Spanning(Left - 8, Right + 8, -seat - 24, 2);

    public void DrawBehind()
    {
        if (shared.Fixture == SharedFixture.Sofa)
            DrawSofa();
        else if (shared.Fixture == SharedFixture.Bench)
            DrawBench();
    }

    private void DrawSofa()
    {
        var (side, width) = (Palette.Shade(shared.Colour, 0.9), Right - Left);
        foreach (var x in (ReadOnlySpan<double>)[Left + 2, Right - 5])
            svg.Rect(x, -4, 3.6, 4.4, Palette.Chestnut);
        svg.Rect(Left + 3, -seat - 17, width - 6, seat + 13, side, 6)
            .Rect(Left + 3, -seat - 1, width - 6, seat - 3, shared.Colour, 3)
            .Rect(Left + 3, -seat + 5.5, width - 6, 1.2, side)
            .Rect(Left - 4, -seat - 8, 9, seat + 5, shared.Colour, 4)
            .Rect(Right - 5, -seat - 8, 9, seat + 5, shared.Colour, 4);
    }

    /// <summary>Two slats at the back, and one that is sat on.</summary>
    private void DrawBench()
    {
        var (width, back) = (Right - Left, Palette.Shade(shared.Colour));
        svg.Rect(Left, -seat - 20, width, 5.4, back, 1.2)
            .Rect(Left, -seat - 11.5, width, 5.4, back, 1.2)
            .Rect(Left - 2, -seat - 1, width + 4, 5.4, shared.Colour, 1.6);
        foreach (var x in (ReadOnlySpan<double>)[Left + 4, Right - 7.4])
            svg.Rect(x, -seat - 22, 3.4, seat + 22, Palette.Shoe, 0.6);
    }

    public void DrawFront()
    {
        if (!shared.IsTable)
            return;
        var (top, inset) = (Top.Y, shared.Fixture == SharedFixture.TableBetween ? 3 : 5);
        foreach (var x in (ReadOnlySpan<double>)[Left + inset, Right - inset - 3.4])
            svg.Rect(x, top + 2, 3.4, -top - 2, _dark, 0.6);
        svg.Rect(Left, top, Right - Left, Thick, shared.Colour, 1).Rect(Left, top + 2.4, Right - Left, 1.6, _dark, 0.6);
        foreach (var place in places)
            Lay(shared.Fixture == SharedFixture.TableBetween ? Inward(place) : place);
    }

    /// <summary>What is before who sits at an end lies on the table, and not in the lap.</summary>
    private double Inward(double place) => place < 0 ? Left + 8 : Right - 8;

    private void Lay(double x)
    {
        var top = Top.Y;
        switch (shared.Setting)
        {
            case TableSetting.Plates:
                svg.Ellipse(x, top - 1.4, 3.6, 2.2, Palette.Orange)
                    .Ellipse(x + 1.6, top - 2, 1.8, 1.6, Palette.Green)
                    .Rect(x - 5.6, top - 1.3, 11.2, 1.5, Palette.White, 0.75);
                break;
            case TableSetting.Cups:
                svg.Stroke(SvgText.Text($"M{x + 2.4:0.##} {top - 4:0.##}q2.6 0 2.2 1.600t-2.600 1.200"), Palette.Coral, 0.9)
                    .Path(SvgText.Text($"M{x - 3:0.##} {top - 5:0.##}h6q0 4.600-2 4.600h-2q-2 0-2-4.600z"), Palette.Coral)
                    .Rect(x - 3, top - 5.4, 6, 1, Palette.Brown, 0.5)
                    .Rect(x - 4, top - 0.8, 8, 1, Palette.Crimson, 0.5);
                break;
        }
    }
}
