using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A house with a dog at the door": the door is the house's, and the dog in it.</summary>
internal static partial class AtTheDoor
{
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Entered()
            .Replace(
                prompt,
                said =>
                    IsEntered(said.Groups["house"].Value, vocabulary) || IsEntered(said.Groups["name"].Value, vocabulary)
                        ? $"{said.Groups["house"].Value} with {said.Groups["who"].Value} in it"
                        : said.Value
            );

    /// <summary>By the one or two words that name it.</summary>
    private static bool IsEntered(string name, ConceptVocabulary vocabulary) =>
        vocabulary.Meant(name)?.Traits is { Building: true } or { Entrance: true };

    [GeneratedRegex(
        """
            \b(?<house>(\p{L}+\ )?(?<name>\p{L}+))\ with\ (?<who>(an?|the|two|three|its)(\ (?!and\b|with\b|on\b|in\b|at\b)[\p{L}-]+){1,3}?(\ (waiting|standing|sitting|sleeping))?)
            \ (at|in|by)\ (the|its)\ ((front|open|main)\ )?(door|doorway|doorstep|entrance|gate)(?=[.,;!]|$|\ (in|on|at|under|by|near|and|while)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Entered();
}
