using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>A corridor or an alley: one sees along it between its two walls.</summary>
internal sealed class WalledWay
{
    /// <summary>As parts of the picture: half its width at the far end, and the height of the eyes, from the top.</summary>
    private const double Half = 0.14;
    private const double Eyes = 0.47;

    /// <summary>Of the picture's height, at the far end: the floor below the eyes, and how high the walls are above them.</summary>
    private const double Below = 0.19;
    private const double CorridorAbove = 0.17;
    private const double AlleyAbove = 0.44;

    /// <summary>Of the length that is seen: from one door, window or lamp to the next.</summary>
    private const double Period = 0.24;

    private readonly SceneGround _ground;
    private readonly GroundChance _chance;
    private readonly bool _isRoom;
    private readonly double _above;

    private WalledWay(SceneGround ground, GroundChance chance) =>
        (_ground, _chance, _isRoom, _above) = (
            ground,
            chance,
            ground.Place == ScenePlace.Room,
            ground.Place == ScenePlace.Room ? CorridorAbove : AlleyAbove
        );

    public static WalledWay? Of(SceneGround ground, GroundChance chance) => ground.IsWalled ? new WalledWay(ground, chance) : null;

    public void Paint(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                // Two by two, so that edges are smooth.
                for (var part = 0; part < 4; part++)
                {
                    if (Colour((x + 0.25 + (part % 2 * 0.5)) / width, (y + 0.25 + (part / 2 * 0.5)) / height) is { } colour)
                        Pixels.Blend(picture, x, y, colour, 1.0 / (part + 1));
                }
            }
        }
    }

    /// <summary>Null where an alley is open.</summary>
    private Rgb? Colour(double x, double y)
    {
        var (aside, down) = ((x - 0.5) / Half, (y - Eyes) / (y > Eyes ? Below : _above));
        var near = Math.Max(1, Math.Max(Math.Abs(aside), Math.Abs(down)));
        // How far off it is, up to 1, and where it is across the way, from -1 to 1.
        var (depth, across, up) = (1 / near, aside / near, down / near);
        if (near <= 1)
            return _isRoom ? FarWall(aside, down)
                : down > 0.9 ? Floor(1, aside)
                : null;
        if (Math.Abs(aside) >= Math.Abs(down))
            return Wall(depth, up, isAtLeft: aside < 0);
        return down > 0 ? Floor(depth, across)
            : _isRoom ? Ceiling(depth, across)
            : null;
    }

    /// <summary>With a door of two wings.</summary>
    private Rgb FarWall(double aside, double down) =>
        down < -0.25 || Math.Abs(aside) > 0.6 ? In(0xe2d6c0)
        : Math.Abs(aside) > 0.52 || down < -0.15 ? In(0x8a6848)
        : Math.Abs(aside) < 0.03 ? In(0x8a6848)
        : down is > 0 and < 0.4 && Math.Abs(Math.Abs(aside) - 0.27) < 0.12 ? In(0xcfe6f2)
        : In(0xb58a5e);

    private Rgb Wall(double depth, double up, bool isAtLeft)
    {
        var at = depth % Period / Period;
        var shade = (isAtLeft ? 0 : 0.06) + (0.16 * depth);
        return Shaded(_isRoom ? Corridor(at, up) : Alley(at, up, (int)(depth / Period) + (isAtLeft ? 0 : 10)), shade);
    }

    private static int Corridor(double at, double up) =>
        IsWithin(at, 0.32, 0.78) && up > -0.42
            ? IsWithin(at, 0.37, 0.73) && up > -0.34
                ? IsWithin(at, 0.43, 0.67) && IsWithin(up, -0.2, 0.15)
                    ? 0xcfe6f2
                    : 0xb98b5c
                : 0x8a6848
            : up > 0.9
                ? 0xfdf8ee
                : up > 0.35
                    ? 0xb9d3c8
                    : up > 0.31
                        ? 0xfdf8ee
                        : 0xf4ead8;

    /// <summary>Houses beside each other, each with windows and a door of its own colours.</summary>
    private int Alley(double at, double up, int house)
    {
        int[] walls = [0xc9826a, 0xd9a877, 0xb9715c, 0xcfae94, 0xa9887a];
        int[] doors = [0x3f6f8f, 0x5a7f52, 0x7a4a3a, 0x9a4646];
        if (up > 0)
            return IsWithin(at, 0.4, 0.62) && up > 0.1 ? Of(doors, 0)
                : IsWithin(at, 0.36, 0.66) && up > 0 ? 0xe6dccb
                : up > 0.86 ? 0x8d8378
                : Of(walls, 100);
        if (at < 0.03)
            return 0x8d6f60;
        // Two storeys, each with two windows.
        var (storey, column) = ((-up * 2.4 % 1), (at + 0.02) * 2 % 1);
        return IsWithin(storey, 0.35, 0.8) && IsWithin(column, 0.3, 0.7)
            ? IsWithin(storey, 0.4, 0.76) && IsWithin(column, 0.36, 0.64)
                ? _ground.Light == SceneLight.Night && _chance.At(house) < 0.6
                    ? 0xffd98a
                    : 0x9fc3d8
                : 0xf1e6d6
            : Of(walls, 100);

        int Of(int[] colours, int number) => colours[(int)(_chance.At(house + number) * (colours.Length - 0.001))];
    }

    private Rgb Floor(double depth, double across)
    {
        var row = (int)(depth * (_isRoom ? 24 : 42));
        var column = (int)(((across + 1) * (_isRoom ? 3 : 5)) + (_isRoom ? 0 : 0.5 * (row % 2)));
        if (_isRoom)
            return Shaded((row + column) % 2 == 0 ? 0xe6e0d2 : 0xd3cdbf, 0.1 * depth);
        return GroundColours.Mix(In(0x857f78), In(0xa39c92), _chance.At(200 + (row * 11) + column));
    }

    private Rgb Ceiling(double depth, double across) =>
        Math.Abs(across) < 0.3 && IsWithin(depth % Period / Period, 0.3, 0.7) ? GroundColours.Hex(0xfffbe8) : Shaded(0xefe9dc, 0.1 * depth);

    private Rgb Shaded(int rgb, double part) => GroundColours.Mix(In(rgb), new Rgb(0x4a, 0x42, 0x4e), part);

    private static bool IsWithin(double value, double from, double to) => value > from && value < to;

    /// <summary>At night a lamp is lit there: it is not as dark as open land.</summary>
    private Rgb In(int rgb) =>
        _ground.Light == SceneLight.Night
            ? GroundColours.Mix(GroundColours.Hex(rgb), GroundColours.In(_ground, rgb), _isRoom ? 0.55 : 0.8)
            : GroundColours.In(_ground, rgb);
}
