using System.Collections.Frozen;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>What an animal becomes by a word before it: a robot cat is of metal.</summary>
internal static class Changes
{
    private static readonly FrozenDictionary<string, Func<Species, Species>> Words = Build(
        (
            Coat(new(0xb4, 0xc0, 0xcc), new(0xe2, 0xe8, 0xee), new(0x5e, 0x6e, 0x80), Crest.Antenna),
            "robot, robotic, cyborg, mechanical, android, steampunk"
        ),
        (Coat(new(0x8f, 0xb5, 0x7a), new(0xc6, 0xd6, 0xa8), new(0x5d, 0x7d, 0x50), null), "zombie, undead"),
        (Coat(new(0x7c, 0xc8, 0x62), new(0xc9, 0xe2, 0x8a), new(0x3f, 0x8f, 0x48), Crest.Antenna), "alien, extraterrestrial"),
        (Coat(new(0xe4, 0xec, 0xf6), new(0xff, 0xff, 0xff), new(0xb4, 0xc4, 0xd8), null), "ghost, ghostly")
    );

    /// <summary>Null for a word that says nothing of the kind.</summary>
    public static Func<Species, Species>? Find(string word) => Words.GetValueOrDefault(word);

    private static Func<Species, Species> Coat(Rgb fur, Rgb second, Rgb dark, Crest? crest) =>
        species => species with { Fur = fur, Second = second, Dark = dark, Crest = crest ?? species.Crest };

    private static FrozenDictionary<string, Func<Species, Species>> Build(params (Func<Species, Species> Change, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Change)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
