using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A dog as a king", "a cat portrayed as a samurai" is dressed as one, who does not stand beside it.</summary>
internal static partial class AsSomebody
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        As()
            .Replace(
                prompt,
                found =>
                    Lives(found.Groups["who"].Value, vocabulary) && IsPerson(found.Groups["whom"].Value, vocabulary)
                        ? $"{found.Groups["who"].Value} dressed as {found.Groups["article"].Value} {found.Groups["whom"].Value}"
                        : found.Value
            );

    private static bool Lives(string word, ConceptVocabulary vocabulary) =>
        vocabulary.Meant(word) is { Traits.Animal: true } or { IsPerson: true } or { Traits.Lives: true };

    /// <summary>By the one or two words that name them.</summary>
    private static bool IsPerson(string words, ConceptVocabulary vocabulary) => vocabulary.Meant(words) is { IsPerson: true };

    [GeneratedRegex(
        @"\b(?<who>\p{L}+)( (portrayed|depicted|painted|drawn|imagined|reimagined|shown|styled|posing|working|acting|cast))? as (?<article>an?|the) (?<whom>\p{L}+( \p{L}+)?)(?=[.,;!]|$)|\b(?<who>\p{L}+)( (portrayed|depicted|painted|drawn|imagined|reimagined|shown|styled|posing|working|acting|cast))? as (?<article>an?|the) (?<whom>\p{L}+)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex As();
}
