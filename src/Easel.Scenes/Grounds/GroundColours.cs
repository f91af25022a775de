using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Grounds;

/// <summary>Colours of grounds by day, at sunset and at night.</summary>
internal static class GroundColours
{
    private static readonly Rgb Dusk = new(0xc8, 0x55, 0x6e);
    private static readonly Rgb Overcast = new(0x8d, 0x9a, 0xaa);
    private static readonly Rgb Thundery = new(0x3b, 0x45, 0x5c);
    private static readonly Rgb Sandy = new(0xd9, 0xb2, 0x7a);
    private static readonly Rgb Straw = new(0xdc, 0xc0, 0x74);
    private static readonly Rgb Hot = new(0xff, 0xc8, 0x7a);
    private static readonly Rgb Dark = new(0x12, 0x1a, 0x44);

    public static Rgb Hex(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    public static Rgb Mix(Rgb one, Rgb other, double part) =>
        new(Mix(one.Red, other.Red, part), Mix(one.Green, other.Green, part), Mix(one.Blue, other.Blue, part));

    /// <summary>What a colour of the day looks like in this light.</summary>
    public static Rgb In(SceneGround ground, int rgb)
    {
        var colour =
            ground.IsSnowy ? Snowy(Hex(rgb))
            : ground.IsAutumn ? Autumn(Hex(rgb))
            : Hex(rgb);
        // Grass is dry, and all is bleached.
        if (ground.Weather == SceneWeather.Heat && ground.Place is not ScenePlace.Room)
            colour = Mix(colour.Green > colour.Red && colour.Green > colour.Blue ? Mix(colour, Straw, 0.6) : colour, Hot, 0.2);
        if (ground.Weather == SceneWeather.Storm)
            colour = Mix(colour, Dark, 0.25);
        return ground.Light switch
        {
            SceneLight.Sunset => Mix(colour, Dusk, 0.32),
            // Snow is seen at night.
            SceneLight.Night => Mix(colour, Dark, ground.IsSnowy || ground.Place == ScenePlace.Snow ? 0.42 : 0.66),
            _ => colour,
        };
    }

    /// <summary>Green becomes gold and rust, the darker the redder.</summary>
    private static Rgb Autumn(Rgb colour) =>
        colour.Green > colour.Red && colour.Green > colour.Blue
            ? Mix(new Rgb(0xb5, 0x4a, 0x22), new Rgb(0xf2, 0xb4, 0x4a), Math.Clamp((colour.Red - 60) / 110.0, 0, 1))
            : colour;

    /// <summary>Grass is white, and trees are nearly so.</summary>
    private static Rgb Snowy(Rgb colour) =>
        colour.Green > colour.Red && colour.Green > colour.Blue ? Mix(colour, new Rgb(0xf4, 0xf9, 0xfe), 0.84) : colour;

    /// <summary>From the top of the sky to the horizon; overcast where something falls from it.</summary>
    public static Rgb[] Sky(SceneGround ground)
    {
        if (ground is { CityLook: CityLook.Neon, Light: SceneLight.Night })
            return [Hex(0x140a33), Hex(0x3a1466), Hex(0xa52c86)];
        if (ground.WallColour is { Colour: var wall })
            return ground.Light == SceneLight.Night
                ? [Mix(wall, Dark, 0.5), Mix(wall, Dark, 0.42)]
                : [Mix(wall, Rgb.White, 0.3), Mix(wall, Rgb.White, 0.18)];
        var sky = Sky(ground.IsSnowy ? ScenePlace.Snow : ground.Place, ground.Light);
        return
            ground.Weather is SceneWeather.Clear or SceneWeather.Wind
            || ground.Place is ScenePlace.Room or ScenePlace.Cave or ScenePlace.Space or ScenePlace.UnderWater or ScenePlace.Moon
            ? sky
            : Array.ConvertAll(sky, Clouded);

        Rgb Clouded(Rgb colour) =>
            (ground.Weather, ground.Light) switch
            {
                (SceneWeather.Heat, SceneLight.Day) => Mix(colour, Hot, 0.62),
                (SceneWeather.Heat, _) => colour,
                (SceneWeather.Sand, _) => Mix(colour, Sandy, 0.75),
                (_, SceneLight.Night) => Mix(colour, Dark, 0.6),
                (SceneWeather.Storm, _) => Mix(colour, Thundery, 0.75),
                _ => Mix(colour, Overcast, 0.6),
            };
    }

    private static Rgb[] Sky(ScenePlace place, SceneLight light) =>
        (place, light) switch
        {
            (ScenePlace.Moon, _) => [Hex(0x05070f), Hex(0x10142a)],
            (ScenePlace.Mars, SceneLight.Day) => [Hex(0xe0a27a), Hex(0xf6d6b2)],
            (ScenePlace.Space, _) => [Hex(0x0b1030), Hex(0x1a1446), Hex(0x2a1a55)],
            (ScenePlace.UnderWater, SceneLight.Night) => [Hex(0x1c4f80), Hex(0x0b2347)],
            (ScenePlace.UnderWater, _) => [Hex(0x6fd0e8), Hex(0x2b8fc4), Hex(0x155a94)],
            (ScenePlace.Cave, _) => [Hex(0x2b2733), Hex(0x3a3441)],
            (ScenePlace.Room, SceneLight.Night) => [Hex(0x6d6a86), Hex(0x7d7890)],
            (ScenePlace.Room, _) => [Hex(0xf8ead6), Hex(0xf3dfc4)],
            (_, SceneLight.Sunset) => [Hex(0x5b4a9c), Hex(0xd0648a), Hex(0xff9e6b), Hex(0xffd98a)],
            (_, SceneLight.Night) => [Hex(0x101a44), Hex(0x24336e), Hex(0x3d4f8f)],
            (ScenePlace.Desert, _) => [Hex(0x8fcdf0), Hex(0xfbeed2)],
            (ScenePlace.Snow, _) => [Hex(0xa9cdea), Hex(0xe6f1fa)],
            _ => [Hex(0x86cdf5), Hex(0xdff2fd)],
        };

    private static byte Mix(byte one, byte other, double part) => (byte)Math.Round(one + ((other - one) * part));
}
