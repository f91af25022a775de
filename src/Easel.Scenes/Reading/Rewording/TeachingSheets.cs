using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What hangs in classrooms, said as what is seen of it: "skeleton diagram" is the skeleton, "five senses" an eye, an ear and so on,
/// "emotions chart" faces.</summary>
internal static partial class TeachingSheets
{
    private const string Sheet =
        "( (chart|poster|worksheet|flashcards?|cards|diagram|illustration|for (kids|children|kindergarten|preschool|toddlers)))*";

    private static readonly (Regex Said, string Shown)[] Sheets =
    [
        .. new[]
        {
            ("(the )?(five|5) senses", "an eye, an ear, a nose, a tongue and a raised hand"),
            ("(the )?(basic )?(emotions|feelings|moods)", "😀 and 😢 and 😡 and 😴 and 😨 and 😲"),
            (
                "(the )?((basic|simple|geometric) shapes|shapes and colou?rs|colou?rs and shapes|2d shapes)",
                "a red circle, a blue square, a yellow triangle, a green star and an orange pentagon"
            ),
            ("(the )?primary colou?rs", "a red circle, a yellow circle and a blue circle"),
            ("(the )?(hand ?washing)( steps| instructions| guide)?|how to wash (your )?hands", "a child washing hands"),
            ("(the )?days of the week", "\"Monday Tuesday Wednesday Thursday Friday Saturday Sunday\""),
        }.Select(sheet => (Whole(sheet.Item1), sheet.Item2)),
    ];

    public static string Follow(string prompt, ConceptVocabulary vocabulary, List<string> lost)
    {
        foreach (var (said, shown) in Sheets)
            prompt = said.Replace(prompt, shown);
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

    private static bool IsThing(string words, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(words.ToLowerInvariant()) is { Kind: MeaningKind.Concept };

    private static Regex Whole(string said) =>
        new($"^({said}){Sheet}[.!]?$", PromptPatterns.AnyCase, TimeSpan.FromMilliseconds(PromptPatterns.TimeoutMilliseconds));

    [GeneratedRegex(
        @"^((an?|the) )?((labell?ed|simple|detailed) )*((?<what>[\p{L}-]+( [\p{L}-]+)?) (?<sheet>diagram|anatomy)|(?<sheet>diagram|anatomy|parts) of (an? |the )?(?<what>[\p{L}-]+( [\p{L}-]+)?))[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Diagram();
}
