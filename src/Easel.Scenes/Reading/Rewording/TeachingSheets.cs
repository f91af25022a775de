using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What hangs in classrooms, said as what is seen of it: "skeleton diagram" is the skeleton, "five senses" an eye, an ear and so on,
/// "emotions chart" faces.</summary>
internal static partial class TeachingSheets
{
    /// <summary>By the group of what is said.</summary>
    private static readonly FrozenDictionary<string, string> Shown = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["senses"] = "an eye, an ear, a nose, a tongue and a raised hand",
        ["emotions"] = "😀 and 😢 and 😡 and 😴 and 😨 and 😲",
        ["shapes"] = "a red circle, a blue square, a yellow triangle, a green star and an orange pentagon",
        ["colours"] = "a red circle, a yellow circle and a blue circle",
        ["washing"] = "a child washing hands",
        ["days"] = "\"Monday Tuesday Wednesday Thursday Friday Saturday Sunday\"",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Follow(string prompt, ConceptVocabulary vocabulary, List<string> lost)
    {
        prompt = Sheet().Replace(prompt, said => Shown.First(sheet => said.Groups[sheet.Key].Success).Value);
        return Diagram()
            .Replace(
                prompt,
                said =>
                {
                    var what = said.Groups["what"].Value;
                    if (!IsThing(what, vocabulary) || IsThing($"{what} diagram", vocabulary))
                        return said.Value;
                    lost.Add(said.Groups["sheet"].Value);
                    return what;
                }
            );
    }

    private static bool IsThing(string words, ConceptVocabulary vocabulary) => vocabulary.Meant(words) is not null;

    [GeneratedRegex(
        """
            ^(
              (?<senses>(the\ )?(five|5)\ senses)
            | (?<emotions>(the\ )?(basic\ )?(emotions|feelings|moods))
            | (?<shapes>(the\ )?((basic|simple|geometric)\ shapes|shapes\ and\ colou?rs|colou?rs\ and\ shapes|2d\ shapes))
            | (?<colours>(the\ )?primary\ colou?rs)
            | (?<washing>(the\ )?hand\ ?washing(\ steps|\ instructions|\ guide)?|how\ to\ wash\ (your\ )?hands)
            | (?<days>(the\ )?days\ of\ the\ week)
            )
            (\ (chart|poster|worksheet|flashcards?|cards|diagram|illustration|for\ (kids|children|kindergarten|preschool|toddlers)))*[.!]?$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sheet();

    [GeneratedRegex(
        @"^((an?|the) )?((labell?ed|simple|detailed) )*((?<what>[\p{L}-]+( [\p{L}-]+)?) (?<sheet>diagram|anatomy)|(?<sheet>diagram|anatomy|parts) of (an? |the )?(?<what>[\p{L}-]+( [\p{L}-]+)?))[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Diagram();
}
