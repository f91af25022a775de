using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Of two of a kind one is tall and the other short: "a long pencil and a short pencil" are a large and a small one. People have builds of
/// their own.</summary>
internal static partial class Contrasts
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Pair()
            .Replace(
                prompt,
                said =>
                    AreOfKind(said.Groups["first"].Value, said.Groups["second"].Value) && !Alive.Is(said.Groups["second"].Value, vocabulary)
                        ? $"{Size(said.Groups["one"].Value)} {said.Groups["first"].Value}{said.Groups["between"].Value}{Size(said.Groups["other"].Value)} {said.Groups["second"].Value}"
                        : said.Value
            );

    /// <summary>"Glasses" and "glass".</summary>
    private static bool AreOfKind(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= "es".Length
        && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase));

    private static string Size(string word) => word.ToLowerInvariant() is "short" or "low" ? "small" : "large";

    [GeneratedRegex(
        @"\b(?<one>tall|long|high|short|low) (?<first>\p{L}+)(?<between>,? (and|next to|beside|between|with|or|vs|versus) (an?|one|the|two|three|four|five) )(?<other>tall|long|high|short|low) (?<second>\p{L}+)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Pair();
}
