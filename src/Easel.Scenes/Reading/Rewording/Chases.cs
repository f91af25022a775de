using System.Text.RegularExpressions;
using Easel.Scenes.Casting;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who is chased runs, and so does whoever chases: "a cat chased by a dog" shows both running.</summary>
internal static partial class Chases
{
    /// <summary>Words of whom, most, without the article: "big bad wolf".</summary>
    private const int Longest = 3;

    public static string Turn(string prompt, ConceptVocabulary vocabulary)
    {
        var said = Chasing()
            .Replace(
                RunsAfter()
                    .Replace(
                        prompt,
                        said =>
                            said.Groups["ing"].Success ? "chasing "
                            : said.Groups["s"].Success ? "chases "
                            : "chase "
                    ),
                said => Runs(said.Groups["whom"].Value, vocabulary) ? $"{said.Groups["how"].Value} {Running(said)}" : said.Value
            );
        return Chased()
            .Replace(
                said,
                said =>
                    Runs(said.Groups["who"].Value, vocabulary)
                        ? said.Groups["who"].Value
                            + " running chased by "
                            + (
                                Runs(said.Groups["whom"].Value, vocabulary)
                                    ? Running(said)
                                    : said.Groups["det"].Value + said.Groups["whom"].Value
                            )
                        : said.Value
            );
    }

    private static string Running(Match said) =>
        $"{(said.Groups["det"].Value is { Length: > 0 } article ? article : "some ")}running {said.Groups["whom"].Value}";

    /// <summary>The first of the words that name somebody is the one that is meant: but a police car is no police.</summary>
    private static bool Runs(string words, ConceptVocabulary vocabulary)
    {
        var all = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var end = 1; end <= Math.Min(Longest, all.Length); end++)
        {
            for (var start = 0; start < end; start++)
            {
                if (Find(all[start..end], vocabulary) is not { } who)
                    continue;
                if (end < all.Length && Find(all[start..(end + 1)], vocabulary) is not null)
                    break;
                return Roles.Find(all[end - 1], who.Caption) is not null
                    || Fauna.Find(who.Caption) is { Plan: BodyPlan.FourLegged or BodyPlan.Upright };
            }
        }

        return false;
    }

    private static Concept? Find(string[] words, ConceptVocabulary vocabulary)
    {
        var name = string.Join(' ', words);
        return Named(name) ?? (name.EndsWith('s') ? Named(name[..^1]) : null);

        Concept? Named(string name) => vocabulary.Meant(name);
    }

    [GeneratedRegex(
        @"\b(?<how>(chasing|chases?|chased(?! by)|pursuing|pursues)( after)?) (?!running\b)(?<det>(an?|the|his|her|its|their|two|three|four|five|some) (?!running\b))?(?<whom>\p{L}+( \p{L}+){0,3})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Chasing();

    [GeneratedRegex(
        @"\b(run(?<s>s)?|run(?<ing>ning)|ran) after (?=(an?|the|his|her|its|their)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex RunsAfter();

    [GeneratedRegex(
        @"(?<who>\b\p{L}+( \p{L}+)?)( (is|are|getting))?( being)? (chased|pursued) by (?<det>(an?|the|his|her|its|their|two|three|four|five|some) (?!running\b))?(?<whom>\p{L}+( \p{L}+){0,3})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Chased();
}
