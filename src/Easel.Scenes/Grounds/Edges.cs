namespace Easel.Scenes.Grounds;

/// <summary>Outlines of land: heights from the top as parts of the picture, by x from 0 to 1.</summary>
internal static class Edges
{
    public static Func<double, double> Flat(double height) => _ => height;

    /// <summary>Soft hills: two waves.</summary>
    public static Func<double, double> Hills(double height, double swing, double waves, double shift) =>
        x =>
            height
            - (
                swing
                * ((0.65 * Math.Sin((2 * Math.PI * waves * x) + shift)) + (0.35 * Math.Sin((2 * Math.PI * waves * 2.1 * x) + (2 * shift))))
            );

    /// <summary>Peaks of different heights, each from its own foot.</summary>
    public static Func<double, double> Peaks(double foot, params (double X, double Height, double HalfWidth)[] peaks) =>
        x => foot - peaks.Max(peak => Math.Max(0, peak.Height * (1 - (Math.Abs(x - peak.X) / peak.HalfWidth))));

    /// <summary>Bowls with raised rims side by side.</summary>
    public static Func<double, double> Craters(double height, double depth, int count, double shift) =>
        x => height - (depth * (Math.Abs(Math.Cos(Math.PI * ((x * count) + shift))) - 0.5) * 2);

    /// <summary>Round tops side by side, of two sizes: a bank of clouds.</summary>
    public static Func<double, double> Puffs(double foot, double radius, int count, double shift) =>
        x => foot - Math.Max(Puff((x * count) + shift, radius), 0.7 * Puff((x * count) + shift + 0.5, radius));

    private static double Puff(double at, double radius) =>
        radius * Math.Sqrt(Math.Max(0, 1 - Math.Pow((2 * (at - Math.Floor(at))) - 1, 2)));

    /// <summary>What hangs from above, of different lengths: stalactites.</summary>
    public static Func<double, double> Spikes(double height, double length, int count, double shift, GroundChance chance) =>
        x =>
        {
            var at = (x * count) + shift;
            var spike = (int)Math.Floor(at);
            var own = length * (0.35 + (0.65 * chance.At(70 + (spike % 16))));
            var down = Math.Max(0, 1 - (3 * Math.Abs(at - spike - 0.5)));
            // The vault is lower at both sides.
            return height + (1.1 * (x - 0.5) * (x - 0.5)) + (own * Math.Pow(down, 1.4));
        };

    /// <summary>Round stones at both sides, none in the middle.</summary>
    public static Func<double, double> Boulders(double foot, double radius, int count, double shift) =>
        x => foot - (Math.Min(1, 2.2 * Math.Abs(x - 0.5)) * Puff((x * count) + shift, radius));

    /// <summary>Fir trees side by side.</summary>
    public static Func<double, double> Trees(double foot, double height, int count, double shift, GroundChance chance) =>
        x =>
        {
            var at = (x * count) + shift;
            var number = (int)Math.Floor(at);
            var tall = height * (0.7 + (0.3 * chance.At(number)));
            return foot - (tall * (1 - Math.Abs((2 * (at - number)) - 1)));
        };

    /// <summary>Round crowns side by side, of different heights.</summary>
    public static Func<double, double> Crowns(double foot, double height, int count, double shift, GroundChance chance) =>
        x =>
        {
            return foot - Math.Max(Crown((x * count) + shift), Crown((x * count) + shift + 0.5));

            // On a trunk's height of darkness.
            double Crown(double at)
            {
                var number = (int)Math.Floor(at);
                var tall = height * (0.45 + (0.55 * chance.At(number + (int)(100 * shift))));
                return tall * (0.55 + (0.45 * Math.Sqrt(Math.Max(0, 1 - Math.Pow((2 * (at - number)) - 1, 2)))));
            }
        };

    /// <summary>Flat roofs side by side.</summary>
    public static Func<double, double> Roofs(double foot, double height, int count, double shift, GroundChance chance) =>
        x => foot - (height * (0.35 + (0.65 * chance.At((int)Math.Floor((x * count) + shift)))));

    /// <summary>Towers of a city that is still to come: spires, domes, slanted roofs and masts, with low blocks between.</summary>
    public static Func<double, double> Towers(double foot, double height, int count, double shift, GroundChance chance) =>
        x =>
        {
            var at = (x * count) + shift;
            var number = (int)Math.Floor(at);
            var aside = Math.Abs((2 * (at - number)) - 1);
            var tall = height * (0.5 + (0.5 * chance.At(number)));
            if (aside > 0.82)
                return foot - (0.45 * tall);
            return foot
                - (
                    tall
                    * (
                        (int)(4 * chance.At(number + 200)) switch
                        {
                            0 => 1 - (0.5 * aside),
                            1 => 0.78 + (0.22 * Math.Sqrt(Math.Max(0, 1 - (aside * aside / 0.68)))),
                            2 => 0.82 + (0.18 * (at - number)),
                            _ => aside < 0.06 ? 1.12 : 0.86,
                        }
                    )
                );
        };
}
