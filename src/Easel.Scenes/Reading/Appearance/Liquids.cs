using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>What bottles, glasses and buckets are filled with and is seen by its colour alone.</summary>
internal static class Liquids
{
    private static readonly FrozenDictionary<string, string> Colours = new (string Colour, string Words)[]
    {
        ("white", "milk, cream, yogurt, flour, sugar, salt, leche, latte, lait, leite, milch"),
        ("blue", "water, rain water, rainwater, mineral water, sparkling water, blue paint, wasser, eau, agua, acqua, água"),
        ("red", "red wine, tomato juice, blood, ketchup, cherry juice, strawberry jam, jam, hot sauce, red paint, punch"),
        ("purple", "grape juice, purple potion"),
        ("orange", "orange juice, juice, carrot juice, jus d'orange, zumo, saft"),
        ("yellow", "lemonade, oil, olive oil, honey, mustard, apple juice, white wine, yellow paint, gold, sand"),
        ("green", "poison, slime, green potion, green paint, pesto, olives"),
        (
            "brown",
            "cola, whiskey, whisky, rum, beer, iced tea, maple syrup, syrup, soy sauce, chocolate sauce, chocolate milk, cider, mud, soil, dirt, root beer"
        ),
        ("black", "ink, black paint"),
    }
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Colour)))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Name of the colour that it has; null for anything else.</summary>
    public static string? Colour(ReadOnlySpan<char> words) =>
        Colours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var colour) ? colour : null;
}
