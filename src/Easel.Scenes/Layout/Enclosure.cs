using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What is inside of a thing and is seen there: through its glass, between its bars, at its windows.</summary>
internal static class Enclosure
{
    /// <summary>Of the room inside.</summary>
    private const double Filled = 0.88;

    /// <summary>Of a head at a window: what is below it is not seen.</summary>
    private const double BelowHead = 0.13;

    /// <summary>Of who stands upright at a window: head and shoulders are seen.</summary>
    private const double BelowShoulders = 0.45;

    /// <summary>So many people or animals on a balcony have all of its width.</summary>
    private const int Abreast = 2;

    /// <summary>Between two of those inside, as a part of one.</summary>
    private const double Gap = 0.1;

    /// <summary>Who is in a vehicle is seen at its windows.</summary>
    public static Room? Cabin(SceneObject thing, SceneObject vehicle) =>
        thing.Text is null && IsSeated(thing) ? vehicle.Concept.Traits.Cabin : null;

    public static bool IsSeen(SceneObject thing, SceneObject inside) =>
        thing.Text is null && (inside.Concept.Traits.Inside is not null || Cabin(thing, inside) is not null);

    /// <summary>How much larger than alone one of so many is drawn, so that all have room.</summary>
    public static double Limit(SceneObject thing, StageRect size, SceneObject inside, StageRect other, PictureLook look, int count)
    {
        if (Cabin(thing, inside) is { } cabin)
        {
            var (wide, high) = ((cabin.Right - cabin.Left) * other.Width, (cabin.Bottom - cabin.Top) * other.Height);
            return Math.Min(high / (1 - CutOff(thing)) / size.Height, wide / (count * size.Width));
        }

        var room = Inside(inside, look);
        double columns = Columns(inside, count);
        var rows = Math.Ceiling(count / columns);
        // Pots on a balcony are before who stands there, and leave the room to them.
        if (IsOnBalcony(thing, inside))
            columns = Math.Min(columns, Abreast);
        // What stands on a balcony is as large beside it as in life.
        var most =
            inside.Concept.Traits is { Surface: true, Metres: { } whole } && thing.Concept.Traits.Metres is { } own
                ? Math.Clamp(1.7 * own / whole, 0.3, 1) * other.Height / size.Largest
                : double.PositiveInfinity;
        return Math.Min(most, Filling());

        double Filling() =>
            Filled
            * Math.Min(
                (room.Right - room.Left) * other.Width / (size.Width * (columns + (Gap * (columns - 1)))),
                (room.Bottom - room.Top) * other.Height / (size.Height * (rows + (Gap * (rows - 1))))
            );
    }

    /// <summary>Those in a vehicle in a row, others as they have room.</summary>
    public static StageRect[] Group(SceneObject thing, StageRect size, SceneObject inside)
    {
        var columns = Cabin(thing, inside) is null ? Columns(inside, thing.Count) : thing.Count;
        var gap = Cabin(thing, inside) is null ? 1 + Gap : 1;
        return
        [
            .. Enumerable
                .Range(0, thing.Count)
                .Select(i => size with { Left = i % columns * gap * size.Width, Top = i / columns * gap * size.Height }),
        ];
    }

    /// <summary>On a balcony they stand side by side.</summary>
    private static int Columns(SceneObject inside, int count) =>
        inside.Concept.Traits.Surface ? count : (int)Math.Ceiling(Math.Sqrt(count));

    public static StageRect Place(SceneObject thing, StageRect size, SceneObject inside, StageRect other, PictureLook look)
    {
        if (Cabin(thing, inside) is { } cabin)
        {
            return size.StandingAt(
                other.Left + ((cabin.Left + cabin.Right) / 2 * other.Width),
                other.Top + (cabin.Bottom * other.Height) + (CutOff(thing) * size.Height)
            );
        }

        var room = Inside(inside, look);
        var x = other.Left + ((room.Left + room.Right) / 2 * other.Width);
        return thing.Concept.Traits is { Swims: true } or { Sky: true }
            ? size.CentredAt(x, other.Top + ((room.Top + room.Bottom) / 2 * other.Height))
            : size.StandingAt(x, other.Top + (room.Bottom * other.Height));
    }

    /// <summary>At a window only the upper part is seen.</summary>
    public static PictureLook Look(SceneObject thing, SceneObject inside) =>
        Cabin(thing, inside) is null ? default : new PictureLook { Part = new StageRect(0, 0, 1, 1 - CutOff(thing)) };

    private static Room Inside(SceneObject inside, PictureLook look)
    {
        var room = inside.Concept.Traits.Inside!.Value;
        return look.IsOnItsSide ? room.OnItsSide : room;
    }

    private static double CutOff(SceneObject thing) =>
        thing is { IsFace: false, Concept.Traits.Animal: false } ? BelowShoulders : BelowHead;

    private static bool IsOnBalcony(SceneObject thing, SceneObject inside) =>
        inside.Concept.Traits.Surface && thing is { Count: 1, Concept.Traits.Lives: true };

    private static bool IsSeated(SceneObject thing) => thing.Concept.Traits.Lives || thing.IsFace;
}
