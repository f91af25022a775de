using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Land that is full of one plant: "a pumpkin patch", "a field of sunflowers", "a vineyard".</summary>
internal static class Crops
{
    /// <summary>How many plants a field shows, most.</summary>
    public const int Most = 15;

    /// <summary>How many trees an orchard shows, most.</summary>
    public const int MostTrees = 9;

    /// <summary>In metres: the least height of a tree.</summary>
    public const double LeastTree = 2;

    /// <summary>What is seen on the land, by the name of what grows there: an orchard of apples has apple trees.</summary>
    private static readonly FrozenDictionary<string, string> Plants = Build(
        "pumpkin, sunflower, tulip, rose, daisy, poppy, daffodil, dandelion, lily, hibiscus, blossom, flower, lotus, hyacinth, wheat, "
            + "cabbage, lettuce, strawberry, watermelon, tomato, carrot, cactus, bamboo, mushroom, bush, fern, grass, herb, seedling, cauliflower",
        ("red apple, green apple, apple", "apple tree"),
        ("cherries, cherry blossom", "cherry tree"),
        ("tangerine, orange", "orange tree"),
        ("lemon", "lemon tree"),
        ("peach", "peach tree"),
        ("grapes", "grapevine"),
        ("ear of corn, corn", "corn stalk"),
        ("sheaf of rice, rice", "grass"),
        ("evergreen tree, christmas tree", "evergreen tree"),
        ("palm tree", "palm tree"),
        ("deciduous tree", "deciduous tree"),
        ("lavender", "lavender plant"),
        ("wind", "wind turbine"),
        ("solar", "solar panel"),
        ("wildflower, wildflowers, flowers, blossoms", "flower"),
        ("herbs", "herb"),
        ("cacti", "cactus")
    );

    /// <summary>Words for the whole land.</summary>
    private static readonly FrozenDictionary<string, string> Lands = Build(
        "",
        ("orchard, apple orchard, orchards", "apple tree"),
        ("cherry orchard", "cherry tree"),
        ("vineyard, vineyards", "grapevine"),
        ("cornfield, cornfields, corn field, corn fields, corn maze, maze of corn", "corn stalk"),
        ("wheatfield, wheatfields, wheat field, wheat fields, barley field", "wheat"),
        ("rice paddy, rice paddies, paddy field", "grass"),
        ("flower garden, flower meadow, wildflower meadow, flower bed, flower field, flower fields", "flower"),
        ("wind farm", "wind turbine"),
        ("solar farm", "solar panel"),
        ("olive grove", "deciduous tree"),
        ("tree farm, christmas tree farm, pine forest, pine woods, fir forest, spruce forest", "evergreen tree"),
        ("bamboo forest, bamboo grove", "bamboo"),
        ("palm grove", "palm tree")
    );

    private static readonly FrozenSet<string> Heads = (
        "patch, field, fields, orchard, orchards, grove, garden, gardens, bed, farm, plantation, meadow, meadows, forest, hill, hills, hillside, valley, farmland"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is said of land between it and what grows there: "a field full of".</summary>
    private static readonly string[] Fillings = ["full", "filled", "covered", "blanketed", "carpeted", "of", "with", "in", "by"];

    public static IEnumerable<string> LandWords => Lands.Keys;

    public static IEnumerable<string> Pictures => Plants.Values.Concat(Lands.Values).Distinct(StringComparer.Ordinal);

    /// <summary>What grows on land of this name; null where that says nothing of the kind.</summary>
    public static string? OnLand(string words) => Lands.GetValueOrDefault(words);

    /// <summary>What is seen of it where it grows; null for what does not grow in fields.</summary>
    public static string? Plant(string name) => Plants.GetValueOrDefault(name);

    /// <summary>"Patch", "field": land that a word before it may say the plants of.</summary>
    public static bool IsLand(ReadOnlySpan<char> word) => Heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static ScenePlace Place(ReadOnlySpan<char> land) => land is "forest" ? ScenePlace.Forest : ScenePlace.Meadow;

    public static bool IsFilling(string word) => Array.IndexOf(Fillings, word) >= 0;

    private static FrozenDictionary<string, string> Build(string themselves, params (string Names, string Plant)[] lines) =>
        themselves
            .Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(name => KeyValuePair.Create(name, name))
            .Concat(lines.SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Plant))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
