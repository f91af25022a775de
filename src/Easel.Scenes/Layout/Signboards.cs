using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What is written on a building stands on its roof, as the sign of a shop does.</summary>
internal static class Signboards
{
    /// <summary>Of the building's width and height, most.</summary>
    private const double Wide = 0.86;

    /// <inheritdoc cref="Wide"/>
    private const double High = 0.22;

    /// <summary>Of the building's height: so far the sign's foot is below the top of a roof, which may be a gable or a chimney.</summary>
    private const double Below = 0.05;

    public static bool Has(Concept thing) => thing.Traits.Building;

    /// <summary>How much smaller than drawn alone the sign is.</summary>
    public static double Limit(StageRect sign, StageRect building) =>
        Math.Min(Wide * building.Width / sign.Width, High * building.Height / sign.Height);

    public static StageRect Place(StageRect sign, StageRect building) =>
        sign with
        {
            Left = building.CentreX - (sign.Width / 2),
            Top = building.Top + (Below * building.Height) - sign.Height,
        };
}
