using Easel.Scenes.Composition;

namespace Easel.Scenes.Grounds;

/// <summary>The land of each place, the farthest first.</summary>
internal static class GroundLand
{
    /// <summary>Of the picture's height from the top: where the water begins that one sees from the side.</summary>
    public const double Surface = 0.5;

    /// <summary>Of the picture's height from the top: the horizon of the sea.</summary>
    public const double SeaLine = 0.6;

    /// <summary>Of the picture's height from the top: the farther shore of a lake.</summary>
    public const double LakeLine = 0.64;

    /// <summary>Of the picture's height from the top: the far side of a road.</summary>
    private const double Road = 0.79;

    public static IReadOnlyList<GroundLayer> Of(SceneGround ground, GroundChance chance) =>
        [
            .. ground.HasMountains ? Mountains(ground, chance) : [],
            .. Beyond(ground, chance),
            .. Land(ground, chance),
            .. ground.HasRoad ? RoadOf(ground) : [],
        ];

    /// <summary>A forest or a city on the horizon.</summary>
    private static IReadOnlyList<GroundLayer> Beyond(SceneGround ground, GroundChance chance) =>
        ground.HasForest
            ?
            [
                GroundLayer.In(ground, Forest(ground, (0.62, 0.24, 15, 0.3 + chance.At(52)), chance), 0x8cc49a, 0x6fae84),
                GroundLayer.In(ground, Forest(ground, (0.65, 0.22, 12, 0.7 + chance.At(53)), chance), 0x4f9a68, 0x3d8356),
            ]
        : ground.HasSkyline ? CityLand.Skyline(ground, chance)
        : [];

    private static IReadOnlyList<GroundLayer> Mountains(SceneGround ground, GroundChance chance) =>
        [
            GroundLayer.In(
                ground,
                Edges.Peaks(
                    0.74,
                    (0.12 + (0.07 * chance.Around(37)), 0.3, 0.3),
                    (0.5 + (0.07 * chance.Around(38)), 0.44, 0.36),
                    (0.88 + (0.07 * chance.Around(39)), 0.34, 0.3)
                ),
                Rock(ground, 0xe9f1f8, 0.45),
                Rock(ground, 0x9db1cd, 0.3)
            ),
            GroundLayer.In(
                ground,
                Edges.Peaks(
                    0.76,
                    (0.3 + (0.07 * chance.Around(40)), 0.24, 0.26),
                    (0.72 + (0.07 * chance.Around(41)), 0.28, 0.28),
                    (1.02 + (0.07 * chance.Around(42)), 0.2, 0.2)
                ),
                Rock(ground, 0x8ba0c2, 0.15),
                Rock(ground, 0x6d86ac, 0)
            ),
        ];

    /// <summary>In the colour that is said, paler where they are farther.</summary>
    private static int Rock(SceneGround ground, int colour, double paler)
    {
        if (ground.MountainColour is not { Colour: var said })
            return colour;
        var mixed = GroundColours.Mix(said, GroundColours.Hex(0xf4f1ee), paler);
        return (mixed.Red << 16) | (mixed.Green << 8) | mixed.Blue;
    }

    private static IReadOnlyList<GroundLayer> RoadOf(SceneGround ground) =>
        [
            GroundLayer.In(ground, Edges.Flat(Road), 0xd9d4c7, 0xd9d4c7),
            GroundLayer.In(ground, Edges.Flat(Road + 0.015), 0x6f7683, 0x5d6470),
        ];

    private static IReadOnlyList<GroundLayer> Land(SceneGround ground, GroundChance chance)
    {
        return ground.Place switch
        {
            ScenePlace.Sea when ground.HasBank =>
            [
                Sea(0.58),
                .. Breakers(0.62, 0.67),
                Wave(0.67, 1.5, 0.4 + (6 * chance.At(36))),
                Layer(Edges.Hills(0.765, 0.014, 1.1, 0.5 + (1.2 * chance.At(40))), 0xf6dda6, 0xe8c483),
                Layer(Edges.Hills(0.785, 0.014, 1.1, 0.5 + (1.2 * chance.At(40))), 0x86c46a, 0x5b9f4a),
            ],
            ScenePlace.Sea =>
            [
                Sea(SeaLine),
                .. Breakers(0.65, 0.73),
                Wave(0.7, 1.5, 0.4 + (6 * chance.At(36))),
                Wave(0.79, 2, 2 + (6 * chance.At(37))),
            ],
            ScenePlace.WaterSurface => [Sea(Surface)],
            ScenePlace.Clouds => [Layer(Edges.Puffs(0.8, 0.13, 5, chance.At(51)), 0xe3eefa, 0xcfe2f5)],
            ScenePlace.UnderWater => [Layer(Edges.Hills(0.88, 0.02, 1.6, 1 + (1.2 * chance.At(21))), 0xe9d29a, 0xc9ab72)],
            ScenePlace.Lake =>
            [
                Layer(Edges.Hills(0.55, 0.035, 0.9, 0.6 + (1.2 * chance.At(43))), 0xa8db7c, 0x8fcc66),
                Layer(Edges.Hills(0.61, 0.012, 1.4, 1.6 + (1.2 * chance.At(44))), 0x7fc95c, 0x6bb84e),
                Sea(LakeLine),
                .. ground.HasBank
                    ? [Layer(Edges.Hills(0.79, 0.014, 1.1, 0.5 + (1.2 * chance.At(46))), 0x7fc95c, 0x58a844)]
                    : (GroundLayer[])[Wave(0.74, 1.5, 0.4 + (6 * chance.At(45)))],
            ],
            ScenePlace.Beach when ground.IsSurf => [Sea(0.52), .. Breakers(0.6, 0.68), Wave(0.72, 2, 2 + (6 * chance.At(37)))],
            ScenePlace.Beach =>
            [
                Sea(0.52),
                .. Breakers(0.575, 0.615),
                Layer(Edges.Hills(0.665, 0.012, 1.2, 0.5 + (1.2 * chance.At(40))), 0xffffff, 0xffffff),
                Layer(Edges.Hills(0.68, 0.012, 1.2, 0.5 + (1.2 * chance.At(40))), 0xf6dda6, 0xe8c483),
            ],
            ScenePlace.Meadow =>
            [
                Layer(Edges.Hills(0.62, 0.04, 0.9, 0.6 + (1.2 * chance.At(24))), 0xa8db7c, 0x8fcc66),
                Layer(Edges.Hills(0.72, 0.03, 0.8, 2.6 + (1.2 * chance.At(25))), 0x7fc95c, 0x58a844),
            ],
            ScenePlace.Forest =>
            [
                Layer(Forest(ground, (0.66, 0.34, 13, 0.3 + chance.At(32)), chance), 0x8cc49a, 0x6fae84),
                Layer(Forest(ground, (0.72, 0.36, 9, 0.7 + chance.At(33)), chance), 0x4f9a68, 0x3d8356),
                Layer(Edges.Hills(0.74, 0.015, 1.1, 1 + (1.2 * chance.At(26))), 0x7cbf62, 0x559a45),
            ],
            ScenePlace.Desert =>
            [
                Layer(Edges.Hills(0.62, 0.045, 0.8, 0.4 + (1.2 * chance.At(27))), 0xf2cf8c, 0xe6b96e),
                Layer(Edges.Hills(0.73, 0.03, 1.1, 2.4 + (1.2 * chance.At(28))), 0xeabf74, 0xd69f54),
            ],
            ScenePlace.Moon =>
            [
                Bare(Edges.Craters(0.66, 0.012, 5, 0.3 + chance.At(46)), 0x9aa0ac, 0x868c99),
                Bare(Edges.Craters(0.76, 0.016, 3, 0.7 + chance.At(47)), 0xc3c7d0, 0x9299a6),
            ],
            ScenePlace.Mars =>
            [
                Layer(
                    Edges.Peaks(0.7, (0.2 + (0.07 * chance.Around(48)), 0.12, 0.22), (0.72 + (0.07 * chance.Around(49)), 0.16, 0.3)),
                    0xc9754a,
                    0xb4613a
                ),
                Layer(Edges.Hills(0.73, 0.02, 1.1, 2.4 + (1.2 * chance.At(28))), 0xd9814f, 0xb0572f),
            ],
            ScenePlace.Snow when ground.IsFrozen =>
            [
                Layer(Edges.Trees(0.62, 0.14, 17, 0.3 + chance.At(52), chance), 0xb9d3dc, 0xa6c4d0),
                Layer(Edges.Hills(0.62, 0.02, 0.9, 1.2 + (1.2 * chance.At(29))), 0xf7fbff, 0xe3eef8),
                Layer(Edges.Flat(0.69), 0xbfe0f0, 0x9ccbe4),
                .. Enumerable.Range(0, 4).Select(i => IceEdge(0.735 + (0.055 * i), chance.At(56 + i))),
            ],
            ScenePlace.Snow =>
            [
                Layer(Edges.Hills(0.6, 0.04, 0.9, 1.2 + (1.2 * chance.At(29))), 0xd6e6f3, 0xc6daec),
                Layer(Edges.Hills(0.71, 0.025, 1, 2.9 + (1.2 * chance.At(30))), 0xf7fbff, 0xdceaf6),
            ],
            ScenePlace.Mountains =>
            [
                .. Mountains(ground, chance),
                Layer(Edges.Hills(0.75, 0.02, 1, 0.9 + (1.2 * chance.At(31))), 0x86c46a, 0x5b9f4a),
            ],
            ScenePlace.City or ScenePlace.Street => CityLand.Of(ground, chance),
            ScenePlace.Runway =>
            [
                Layer(Edges.Hills(0.66, 0.02, 0.9, 0.6 + (1.2 * chance.At(24))), 0xa8db7c, 0x8fcc66),
                Layer(Edges.Flat(0.74), 0x8f96a2, 0x6f7683),
                Layer(Edges.Flat(0.9), 0xf2f4f7, 0xf2f4f7),
                Layer(Edges.Flat(0.915), 0x6f7683, 0x5d6470),
            ],
            // Its far wall is lit, below a dark ceiling with stalactites; rocks stand where the floor begins.
            ScenePlace.Cave =>
            [
                Bare(Edges.Spikes(0.2, 0.16, 7, chance.At(52), chance), 0x4f4a58, 0x6b6470),
                Bare(Edges.Spikes(0.3, 0.1, 5, 0.4 + chance.At(53), chance), 0x645d6b, 0x857b83),
                Bare(Edges.Boulders(0.79, 0.1, 8, 0.3 + chance.At(54)), 0x5a5360, 0x4b4551),
                Bare(Edges.Hills(0.765, 0.012, 1.1, 0.5 + (1.2 * chance.At(26))), 0x9c8f86, 0x6f645f),
            ],
            ScenePlace.Room => [Layer(Edges.Flat(0.7), 0xfffaf2, 0xfffaf2), Layer(Edges.Flat(0.725), 0xd2a676, 0xb9875a)],
            _ => [],
        };

        GroundLayer Layer(Func<double, double> edge, int top, int bottom) => GroundLayer.In(ground, edge, top, bottom);
        // There is no dusk without air.
        static GroundLayer Bare(Func<double, double> edge, int top, int bottom) =>
            new(edge, GroundColours.Hex(top), GroundColours.Hex(bottom));
        // Paler and darker bands: ice shines.
        GroundLayer IceEdge(double height, double shift) =>
            Layer(Edges.Hills(height, 0.006, 1.3, 6 * shift), 0xffffff, 0xd6ecf6) with
            {
                Cover = 0.22,
            };
        GroundLayer Sea(double horizon) => Layer(Edges.Flat(horizon), 0x58b4e3, 0x2577b4);
        // White crests, and the water before them.
        IEnumerable<GroundLayer> Breakers(params double[] heights) =>
            ground.HasWaves
                ? heights.SelectMany(
                    (height, i) =>
                        (GroundLayer[])
                            [
                                Layer(Edges.Hills(height, 0.012, 5, 1 + (6 * chance.At(60 + i))), 0xffffff, 0xffffff) with
                                {
                                    Cover = 0.85,
                                },
                                Layer(Edges.Hills(height + 0.014, 0.013, 5, 1.25 + (6 * chance.At(60 + i))), 0x3f9dd4, 0x1f6dab),
                            ]
                )
                : [];
        GroundLayer Wave(double height, double waves, double shift) =>
            Layer(Edges.Hills(height, Swell(ground), waves * 2, shift), 0x3f9dd4, 0x1f6dab);
    }

    /// <summary>Firs, and in a jungle round crowns above each other.</summary>
    private static Func<double, double> Forest(
        SceneGround ground,
        (double Foot, double Height, int Count, double Shift) of,
        GroundChance chance
    ) =>
        ground.IsTropical
            ? Edges.Crowns(of.Foot, of.Height, of.Count * 2 / 3, of.Shift, chance)
            : Edges.Trees(of.Foot, of.Height, of.Count, of.Shift, chance);

    /// <summary>Waves before the keel.</summary>
    public static IReadOnlyList<GroundLayer> FrontOf(SceneGround ground) =>
        ground.HasBank || ground.HasReflection ? []
        : ground.Place == ScenePlace.Lake ? [GroundLayer.In(ground, Edges.Hills(0.93, 0.015, 1.2, 0.7), 0x7fc95c, 0x58a844)]
        : ground.IsSurf
            ?
            [
                GroundLayer.In(ground, Edges.Hills(0.81, Swell(ground), 4, 1.1), 0x4aa6da, 0x1f6dab) with
                {
                    Cover = 0.93,
                },
                GroundLayer.In(ground, Edges.Hills(0.895, 0.012, 1.2, 0.7), 0xffffff, 0xffffff),
                GroundLayer.In(ground, Edges.Hills(0.91, 0.012, 1.2, 0.7), 0xf6dda6, 0xe8c483),
            ]
        : ground.Place == ScenePlace.Sea
            ? [GroundLayer.In(ground, Edges.Hills(0.81, Swell(ground), 4, 1.1), 0x4aa6da, 0x1f6dab) with { Cover = 0.93 }]
        : ground.Place == ScenePlace.WaterSurface
            ? [GroundLayer.In(ground, Edges.Hills(Surface, 0.007, 3, 0.4), 0x58b4e3, 0x155a94) with { Cover = 0.28 }]
        : ground.Place == ScenePlace.Clouds ? [GroundLayer.In(ground, Edges.Puffs(0.9, 0.12, 6, 0.4), 0xffffff, 0xeaf3fc)]
        : [];

    /// <summary>Waves are higher in a storm.</summary>
    private static double Swell(SceneGround ground) =>
        ground.HasWaves || ground.Weather is SceneWeather.Rain or SceneWeather.Storm or SceneWeather.Wind ? 0.026 : 0.008;
}
