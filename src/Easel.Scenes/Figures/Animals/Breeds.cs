using System.Collections.Frozen;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Breeds and kinds of an animal that differ from its picture, by their words.</summary>
internal static class Breeds
{
    private static readonly FrozenDictionary<string, (string Of, Species Species)> Words = Build();

    /// <summary>Null where the picture of the animal is as good.</summary>
    /// <param name="word">As the prompt says it, with or without the animal's name: "siamese", "siamese cats", "huskies".</param>
    /// <param name="caption">The animal's picture.</param>
    public static Species? Find(string word, string caption)
    {
        foreach (var name in Names(word))
        {
            if (
                Words.TryGetValue(name, out var breed)
                && (string.Equals(breed.Of, caption, StringComparison.Ordinal) || Fauna.Find(caption)?.Plan == breed.Species.Plan)
            )
                return breed.Species;
        }

        return null;
    }

    /// <summary>The breed that these very words name, one of it: "golden retrievers" are of no golden colour. Null where they name none.</summary>
    public static string? Named(string words) =>
        Words.ContainsKey(words) ? words
        : words.EndsWith('s') && Words.ContainsKey(words[..^1]) ? words[..^1]
        : null;

    public static IEnumerable<KeyValuePair<string, (string Of, Species Species)>> All => Words;

    private static IEnumerable<string> Names(string word)
    {
        yield return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            yield return $"{word[..^3]}y";
        if (word.EndsWith('s'))
            yield return word[..^1];
        if (word.LastIndexOf(' ') is var end and > 0)
            yield return word[..end];
    }

    private static FrozenDictionary<string, (string, Species)> Build()
    {
        var breeds = new Dictionary<string, (string, Species)>(StringComparer.Ordinal);
        Dogs.AddTo(breeds);
        Cats.AddTo(breeds);
        BirdKinds.AddTo(breeds);
        WildKinds.AddTo(breeds);
        return breeds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="words">The words for it, with commas between.</param>
    public static void Add(this Dictionary<string, (string Of, Species Species)> breeds, string of, string words, Species species)
    {
        foreach (var word in words.Split(", "))
            breeds.Add(word, (of, species));
    }
}
