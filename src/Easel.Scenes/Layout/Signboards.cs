using System.Collections.Frozen;
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

    private static readonly FrozenSet<string> Buildings = (
        "shop, cafe, hotel, love hotel, hospital, school, bank, post office, Japanese post office, convenience store, department store, "
        + "supermarket, factory, house, house with garden, office building, cinema, gas station, police station, fire station, barn, log cabin, "
        + "farmhouse, chalet, stall, fruit stall, saloon, garage, station, train station, apartment building, skyscraper, food truck, hut, tent, "
        + "classical building, museum, stadium, church, farm, shed, greenhouse, cafe terrace, hangar, observatory, bakery, flower shop, "
        + "bookshop, toy shop, pharmacy, pizzeria, ice cream parlor, butcher shop, pet shop, warehouse"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(Concept thing) => Buildings.Contains(thing.Caption);

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
