using System.Collections.Frozen;

namespace Easel.Scenes.Figures.Animals;

/// <summary>What is said of how thick an animal is: "a fat cat", "a skinny dog".</summary>
internal static class Girths
{
    private static readonly FrozenDictionary<string, double> Words = new (double Girth, string Words)[]
    {
        (1.5, "fat, chubby, plump, overweight, obese, stout, chunky, pudgy, rotund, tubby"),
        (0.62, "thin, skinny, slim, slender, lean, scrawny, bony, starving"),
    }
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Girth)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a word that says nothing of it.</summary>
    public static Func<Species, Species>? Find(string word) =>
        Words.TryGetValue(word, out var girth) ? species => species with { Thick = species.Thick * girth, Girth = girth } : null;
}
