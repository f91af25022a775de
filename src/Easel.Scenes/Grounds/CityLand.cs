using Easel.Scenes.Composition;

namespace Easel.Scenes.Grounds;

/// <summary>The buildings of a city and the street before them.</summary>
internal static class CityLand
{
    /// <summary>Of the picture's height from the top: the far side of the pavement and of the street.</summary>
    private const double Pavement = 0.74;
    private const double Street = 0.79;

    /// <summary>Of the picture's height from the top: rails, the farther first.</summary>
    private static readonly double[] RailHeights = [0.715, 0.74, 0.782, 0.811];

    private static readonly int[] Lamplight = [0xffd98a, 0xffe9b8, 0xf6c15c];
    private static readonly int[] NeonLight = [0xff5fc4, 0x4ff0f0, 0xffe14f, 0xb06bff];

    public static IReadOnlyList<GroundLayer> Of(SceneGround ground, GroundChance chance) =>
        ground.HasRails ? [.. Skyline(ground, chance), .. Platform(ground)] : Streets(ground, chance);

    /// <summary>Gravel with two pairs of rails, and the near platform with its yellow line.</summary>
    private static IReadOnlyList<GroundLayer> Platform(SceneGround ground) =>
        [
            GroundLayer.In(ground, Edges.Flat(0.61), 0x9fc98a, 0x8aba75),
            GroundLayer.In(ground, Edges.Flat(0.685), 0xa89c8b, 0x8c8172),
            .. RailHeights.SelectMany(height => Rail(ground, height)),
            GroundLayer.In(ground, Edges.Flat(0.832), 0x8e939c, 0x8e939c),
            GroundLayer.In(ground, Edges.Flat(0.845), 0xf2c94c, 0xf2c94c),
            GroundLayer.In(ground, Edges.Flat(0.858), 0xc5cad3, 0xb0b6c1),
        ];

    private static IEnumerable<GroundLayer> Rail(SceneGround ground, double height) =>
        [
            GroundLayer.In(ground, Edges.Flat(height), 0x5a6370, 0x5a6370),
            GroundLayer.In(ground, Edges.Flat(height + 0.007), 0xa09484, 0x8c8172),
        ];

    private static IReadOnlyList<GroundLayer> Streets(SceneGround ground, GroundChance chance) =>
        ground.CityLook switch
        {
            CityLook.Neon =>
            [
                new(Far(chance), GroundColours.Hex(0x7a2f8f), GroundColours.Hex(0x4a2076)) { Windows = Lit(NeonLight, chance, 0.3) },
                new(Near(chance), GroundColours.Hex(0x35195f), GroundColours.Hex(0x1f1145)) { Windows = Lit(NeonLight, chance, 0.5) },
                new(Edges.Flat(Pavement), GroundColours.Hex(0x4d2a78), GroundColours.Hex(0x402066)),
                new(Edges.Flat(Street), GroundColours.Hex(0x2a1a4f), GroundColours.Hex(0x1c1238)),
            ],
            CityLook.Futuristic =>
            [
                GroundLayer.In(ground, Far(chance), 0xcdd8f2, 0xb9c6e8),
                GroundLayer.In(ground, Near(chance), 0x9db3dd, 0x8096c9) with
                {
                    Windows = ground.Light == SceneLight.Night ? Lit(NeonLight, chance, 0.3) : Lit([0xe6f3ff], chance, 0.3),
                },
                GroundLayer.In(ground, Edges.Flat(Pavement), 0xc3c9dc, 0xb3bad0),
                GroundLayer.In(ground, Edges.Flat(Street), 0x747c98, 0x616884),
            ],
            _ =>
            [
                GroundLayer.In(ground, Edges.Roofs(Street - 0.05, 0.44, 9, 0.4 + chance.At(34), chance), 0xb9cbe0, 0xa8bcd4) with
                {
                    Windows = AtNight(ground, chance, 0.25),
                },
                GroundLayer.In(ground, Edges.Roofs(Street - 0.03, 0.34, 7, 0.8 + chance.At(35), chance), 0x8fa5c3, 0x7c94b5) with
                {
                    Windows = AtNight(ground, chance, 0.4),
                },
                ground.IsSnowy
                    ? GroundLayer.In(ground, Edges.Flat(Pavement), 0xf4f9fe, 0xe3edf6)
                    : GroundLayer.In(ground, Edges.Flat(Pavement), 0xb7bcc6, 0xa9afba),
                ground.IsSnowy
                    ? GroundLayer.In(ground, Edges.Flat(Street), 0xdbe6f0, 0xc9d7e4)
                    : GroundLayer.In(ground, Edges.Flat(Street), 0x6f7683, 0x5d6470),
            ],
        };

    /// <summary>Beyond water or fields.</summary>
    public static IReadOnlyList<GroundLayer> Skyline(SceneGround ground, GroundChance chance) =>
        [
            GroundLayer.In(ground, Edges.Roofs(0.62, 0.36, 11, 0.4 + chance.At(54), chance), 0xb9cbe0, 0xa8bcd4) with
            {
                Windows = AtNight(ground, chance, 0.25),
            },
            GroundLayer.In(ground, Edges.Roofs(0.64, 0.26, 9, 0.8 + chance.At(55), chance), 0x8fa5c3, 0x7c94b5) with
            {
                Windows = AtNight(ground, chance, 0.4),
            },
        ];

    private static Func<double, double> Far(GroundChance chance) => Edges.Towers(Pavement, 0.56, 8, 0.4 + chance.At(34), chance);

    private static Func<double, double> Near(GroundChance chance) => Edges.Towers(Pavement + 0.02, 0.4, 6, 0.8 + chance.At(35), chance);

    private static LitWindows? AtNight(SceneGround ground, GroundChance chance, double share) =>
        ground.Light == SceneLight.Night ? Lit(Lamplight, chance, share) : null;

    private static LitWindows Lit(int[] colours, GroundChance chance, double share) =>
        new(Array.ConvertAll(colours, GroundColours.Hex), chance, share);
}
