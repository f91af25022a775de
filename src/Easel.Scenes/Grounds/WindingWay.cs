using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>A way through the land, which narrows and bends towards the horizon.</summary>
internal sealed class WindingWay
{
    /// <summary>Of the picture's width: half of the way at its farther end.</summary>
    private const double Far = 0.008;

    /// <summary>Of the way's half width: the verge at either side.</summary>
    private const double Verge = 0.14;

    /// <summary>How far off its farther end is seen to be, with its nearer end at 1.</summary>
    private const double Distance = 9;

    private readonly SceneGround _ground;
    private readonly SceneWay _way;
    private readonly GroundChance _chance;
    private readonly double _top;
    private readonly double _bend;

    /// <summary>What it is made of, in the ground's light: each pixel has one or a mixture of two.</summary>
    private readonly Rgb[] _paint;

    private WindingWay(SceneGround ground, SceneWay way, GroundChance chance)
    {
        (_ground, _way, _chance, _top) = (ground, way, chance, Top(ground));
        _bend =
            way.IsLined ? 0
            : way.IsWinding || way.Kind == SceneWayKind.River ? 0.17
            : way.Kind is SceneWayKind.Track or SceneWayKind.Stones ? 0.06
            : 0;
        int[] byDay = way.Kind switch
        {
            SceneWayKind.River => [0x8fd3f0, 0x3f9dd4],
            SceneWayKind.Rails => [0x5d6470, 0x7b5234, 0xbdb3a5],
            SceneWayKind.Stones => [0x9a9183, 0xb9b1a3, 0xd3ccbf],
            SceneWayKind.Track => [0xb98f5a, 0xcfa772],
            _ => [0xffffff, 0x6f7683],
        };
        _paint = Array.ConvertAll(byDay, In);
    }

    public static WindingWay? Of(SceneGround ground, GroundChance chance) =>
        ground.Way is { } way ? new WindingWay(ground, way, chance) : null;

    /// <summary>Of the picture's height from the top: where the land ends that it leads over.</summary>
    internal static double Top(SceneGround ground) =>
        ground.Place switch
        {
            ScenePlace.Forest => 0.745,
            ScenePlace.Mountains => 0.745,
            ScenePlace.Desert => 0.66,
            ScenePlace.Beach => 0.68,
            ScenePlace.Moon or ScenePlace.Mars => 0.74,
            _ => 0.65,
        };

    public void Paint(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        for (var y = (int)(_top * height); y < height; y++)
        {
            var near = ((y + 0.5) / height - _top) / (1 - _top);
            if (near <= 0)
                continue;
            // The distance along the way, as it is seen at this height.
            var along = 1 / (near + (1 / Distance));
            var (centre, half) = (Centre(near) * width, HalfWidth(near) * width);
            var outer = half * (1 + Verge);
            var verge = VergeColour(near);
            for (var x = Math.Max(0, (int)(centre - outer - 1)); x < Math.Min(width, centre + outer + 2); x++)
            {
                var aside = x + 0.5 - centre;
                Pixels.Blend(picture, x, y, verge, Math.Clamp(outer - Math.Abs(aside) + 0.5, 0, 1));
                Pixels.Blend(picture, x, y, Colour(aside / half, along, near), Math.Clamp(half - Math.Abs(aside) + 0.5, 0, 1));
            }
        }
    }

    /// <summary>Bends are the shorter the farther off they are.</summary>
    private double Centre(double near)
    {
        if (_way.IsLined)
            return 0.5;
        var foot = _way.IsAside ? 0.8 : 0.5 + (0.05 * _chance.Around(60));
        var end = _way.IsAside ? 0.62 : 0.5 + (0.12 * _chance.Around(61));
        var side = _chance.At(62) < 0.5 ? -1 : 1;
        return end + ((foot - end) * near) + (side * _bend * Math.Sin(2.6 * Math.PI * Math.Pow(1 - near, 1.7)) * (0.25 + (0.75 * near)));
    }

    private double HalfWidth(double near) => HalfWidth(_way.Kind, near);

    /// <summary>Of the picture's width.</summary>
    /// <param name="near">From 0 at its farther end to 1 at its nearer one.</param>
    public static double HalfWidth(SceneWayKind kind, double near)
    {
        var nearest =
            kind is SceneWayKind.River ? 0.26
            : kind is SceneWayKind.Road ? 0.22
            : 0.15;
        return Far + ((nearest - Far) * Math.Pow(near, 1.25));
    }

    private Rgb VergeColour(double near) =>
        _way.Kind switch
        {
            SceneWayKind.River => In(0xe2cf9a),
            SceneWayKind.Rails => In(0xa99f92),
            SceneWayKind.Road => In(0xd9d4c7),
            SceneWayKind.Stones => In(0x8d8577),
            _ => GroundColours.Mix(In(0xb08a58), In(0xa07a4a), near),
        };

    /// <param name="aside">From -1 at its left edge to 1 at its right one.</param>
    private Rgb Colour(double aside, double along, double near) =>
        _way.Kind switch
        {
            SceneWayKind.River => GroundColours.Mix(_paint[0], _paint[1], Math.Sqrt(near)),
            SceneWayKind.Rails => Rails(aside, along),
            SceneWayKind.Stones => Stones(aside, along),
            SceneWayKind.Track => _paint[Math.Abs(Math.Abs(aside) - 0.45) < 0.16 ? 0 : 1],
            _ => _paint[Math.Abs(aside) < 0.035 && Part(along * 2.2) < 0.5 ? 0 : 1],
        };

    private Rgb Rails(double aside, double along) =>
        Math.Abs(Math.Abs(aside) - 0.5) < 0.07 ? _paint[0]
        : Math.Abs(aside) < 0.82 && Part(along * 5) < 0.42 ? _paint[1]
        : _paint[2];

    /// <summary>Rows of slabs, each a little darker or paler than the next, with joints between.</summary>
    private Rgb Stones(double aside, double along)
    {
        const double joint = 0.07;
        var row = along * 4;
        var column = ((aside + 1) * 1.5) + (0.5 * ((int)row % 2));
        if (Part(row) < joint * 1.6 || Part(column) < joint)
            return _paint[0];
        return GroundColours.Mix(_paint[1], _paint[2], _chance.At(700 + (((int)row) * 7) + (int)column));
    }

    private static double Part(double value) => value - Math.Floor(value);

    private Rgb In(int rgb) => GroundColours.In(_ground, rgb);
}
