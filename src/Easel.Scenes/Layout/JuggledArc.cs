namespace Easel.Scenes.Layout;

/// <summary>What is juggled, from one hand over the head to the other.</summary>
internal static class JuggledArc
{
    /// <summary>Largest side of one of a few, in radii of the head.</summary>
    private const double Largest = 1.5;

    /// <summary>So many radii of the head are shared by all of them.</summary>
    private const double Shared = 6.4;

    /// <summary>From the middle of the head, in its radii: how far the arc reaches across and up.</summary>
    private const double Across = 1.9;

    /// <inheritdoc cref="Across"/>
    private const double Up = 2.7;

    /// <summary>Degrees from straight up that the outermost are at.</summary>
    private const double Outermost = 62;

    public static double Limit(TouchingPair pair) =>
        Math.Min(1, Math.Min(Largest, Shared / pair.Thing.Count) * pair.Wearer.HeadRadius * pair.Other.Width / pair.Largest);

    /// <param name="kind">What is juggled.</param>
    /// <param name="juggler">The first of them has it.</param>
    public static void Put(StageKinds kinds, int kind, int juggler)
    {
        var places = kinds.Places[kind];
        Of(places.Length, places[0], kinds.Figures[juggler].Member(0, 1), kinds.Places[juggler][0]).CopyTo(places, 0);
        kinds.Depths[kind] = kinds.Depths[juggler] + 1;
    }

    private static StageRect[] Of(int count, StageRect size, Figure wearer, StageRect other)
    {
        var radius = wearer.HeadRadius * other.Width;
        var (x, y) = wearer.Anchors?.Head is { } head
            ? (other.Left + (head.X * other.Width), other.Top + (head.Y * other.Height))
            : (other.CentreX, other.Top + radius);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => count == 1 ? 0 : Outermost * ((2.0 * i / (count - 1)) - 1) * Math.PI / 180)
                .Select(angle => size.CentredAt(x + (Across * radius * Math.Sin(angle) * 1.15), y - (Up * radius * Math.Cos(angle)))),
        ];
    }
}
