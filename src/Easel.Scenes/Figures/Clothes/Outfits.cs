using System.Collections.Frozen;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What people of a profession or a story wear, by the words for them.</summary>
internal static class Outfits
{
    private static readonly FrozenDictionary<string, Outfit> Words = new[]
    {
        TradeOutfits.All,
        TownOutfits.All,
        HistoryOutfits.All,
        StoryOutfits.All,
        SportOutfits.All,
    }
        .SelectMany(lines => lines)
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Outfit with { IsUniform = true })))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Differs from one to the next.</summary>
    public static Outfit Everyday { get; } = new();

    /// <summary>Null for who wears what anybody may wear.</summary>
    public static Outfit? Find(string word) => Words.GetValueOrDefault(word);

    public static IEnumerable<string> Names => Words.Keys;
}
