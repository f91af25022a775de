using System.Text.RegularExpressions;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Whom something is given, named before it: "a man giving a woman a ring" gives a ring to a woman, and who gives a hug hugs.</summary>
internal static partial class Datives
{
    /// <summary>The prompt with what is given before whom it is given.</summary>
    public static string Turn(string prompt, ConceptVocabulary vocabulary)
    {
        var said = Served().Replace(prompt, found => Served(found, vocabulary));
        said = HandsOver().Replace(said, "gives");
        said = Hands().Replace(said, found => Handed(found, vocabulary));
        said = FedTo()
            .Replace(
                said,
                found =>
                    $"{(found.Groups["end"].Value is "s" ? "gives" : found.Groups["end"].Value is "ing" ? "giving" : "give")} {found.Groups["what"].Value} to "
            );
        said = Fed().Replace(said, found => Fed(found, vocabulary));
        said = FromHand().Replace(said, "beside ${whom}");
        said = Shared()
            .Replace(
                said,
                found =>
                    Alive.Is(found.Groups["whom"].Value, vocabulary)
                        ? $"gives {found.Groups["what"].Value} to {found.Groups["whom"].Value}"
                        : found.Value
            );
        return Given().Replace(said, found => Given(found, vocabulary));
    }

    /// <summary>"Shares her sandwich with a boy": she has it in her hand.</summary>
    [GeneratedRegex(
        @"\bshares (?<what>(his|her|its|an?|some) ([\p{L}-]+ )?[\p{L}-]+) with (?<whom>(an?|the|his|her|its|their|two) ([\p{L}-]+ ){0,2}?[\p{L}-]+)(?=[.,;]|$| (who|in|on|at|and|while|under|by|that)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Shared();

    private static string Given(Match found, ConceptVocabulary vocabulary)
    {
        var (verb, whom, what) = (found.Groups["verb"].Value, found.Groups["whom"].Value, found.Groups["what"].Value);
        return !Alive.Is(WithoutArticle(whom), vocabulary) ? found.Value
            : verb.StartsWith("giv", StringComparison.OrdinalIgnoreCase) && Done(what, whom) is { } done ? done
            : $"{verb} {what} to {whom}";
    }

    /// <summary>"Pours tea for her granddaughter", who is there.</summary>
    private static string Served(Match said, ConceptVocabulary vocabulary) =>
        Alive.Is(said.Groups["whom"].Value, vocabulary) ? $"{said.Groups["done"].Value} next to {said.Groups["whom"].Value}" : said.Value;

    [GeneratedRegex(
        @"\b(?<done>(pour|read|sing|play|perform|cook|dance|juggle)(s|ing)?( (?!(and|while|for|with|next|in|on|at)\b)[\p{L}'-]+){0,4}) for (?<whom>((his|her|their) (two|three|four)|his|her|their|an?|the|two|three|four|some) ((old|little|young|big|small|sick|happy) )?\p{L}+)(?=[.,;]|$| (in|on|at|and|while|by|under|with|near|as)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Served();

    /// <summary>"A barista hands a cup to a woman": he has no more hands than others.</summary>
    private static string Handed(Match said, ConceptVocabulary vocabulary) =>
        said.Groups["who"].Value is var who && (who is "he" or "she" || Alive.Is(who, vocabulary) || TradeNames.Is(who))
            ? $"{who} gives "
            : said.Value;

    [GeneratedRegex(
        @"(?<=\b(an?|the|his|her|their|another|one|young|old|little|and|while|^) )(?<who>\p{L}+) hands (over )?(?=(an?|the|his|her|their|him|them|out|some|two|three|back) )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Hands();

    /// <summary>"…, hands her a test tube".</summary>
    [GeneratedRegex(
        @"(?<=(,|\band) )hands(?= (him|her|them|it) (an?|the|some|two|his|her|their)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HandsOver();

    /// <summary>"Feeding a carrot to a horse": it is in the hand, and in no bowl.</summary>
    [GeneratedRegex(
        @"\bfeed(?<end>s|ing)? (?<what>((an?|some|the|his|her|their|two|three) )?([\p{L}-]+ )?[\p{L}-]+) to (?=(an?|the|his|her|their|some|two|three|\p{L}+s)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FedTo();

    /// <summary>"Feeding penguins fish": the fish is given.</summary>
    private static string Fed(Match said, ConceptVocabulary vocabulary) =>
        Alive.Is(said.Groups["whom"].Value, vocabulary) || Alive.Is(said.Groups["whom"].Value[..^1], vocabulary)
            ? $"feeding {said.Groups["what"].Value} to {said.Groups["whom"].Value}"
            : said.Value;

    /// <summary>"Giving a hug" is hugging; null where what is given is a thing.</summary>
    private static string? Done(string what, string whom) =>
        WithoutArticle(what.ToLowerInvariant()) switch
        {
            "hug" or "big hug" or "warm hug" => $"hugging {whom}",
            "kiss" or "big kiss" or "goodnight kiss" => $"kissing {whom}",
            "high five" or "high-five" => $"giving a high five to {whom}",
            "handshake" => $"shaking hands with {whom}",
            "piggyback ride" or "piggyback" or "piggy back ride" or "piggy-back ride" => $"carrying {whom} on the back",
            "shoulder ride" or "ride on his shoulders" or "ride on her shoulders" => $"carrying {whom} on the shoulders",
            "massage" or "back massage" or "back rub" or "foot massage" => $"massaging {whom}",
            "bath" or "bubble bath" => $"bathing {whom} in a bathtub",
            "haircut" or "trim" => $"cutting hair beside {whom}",
            "shot" or "flu shot" or "vaccine" or "vaccination" or "injection" => $"giving an injection beside {whom}",
            _ => null,
        };

    private static string WithoutArticle(string words) => words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(
        """
            \b(?<verb>(giv|hand|offer|bring|show|pass|serv|sell|feed|read|send|lend|throw|toss)ing|(gives|offers|brings|serves|feeds|reads|throws|tosses)(?!\ (his|her|its|their)\ \p{L}+\ (an?|the)\ \p{L}+\ of\b))
            \ (?<whom>(his|her|their|its|my|an?|the|two|three)\ (\p{L}+\ ){0,2}?\p{L}+)
            \ (?<what>(a\ ride\ on\ (his|her)\ shoulders|(an?|some|the|two|three)(\ (?!(in|on|at|to|with|under|near|by|for|and|while|from|through|inside|during|who|that)\b)[\p{L}-]+){1,3}?|(flowers|chocolates|presents|gifts|roses|food|money|water|candy|treats|cookies|soup|porridge|cereal|milk|medicine|cake|ice\ cream)))
            (?=$|[,.!]|\ (in|on|at|with|under|near|by|for|and|while|from|through|inside|during)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Given();

    [GeneratedRegex(
        @"\bfeeding (?<whom>\p{L}+) (?<what>fish|bread|breadcrumbs|carrots|hay|seeds|bananas|peanuts|corn|nuts|grass|apples|leaves|meat|crumbs|treats)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Fed();

    /// <summary>"Eating an apple from a girl's hand": no hand is there without her.</summary>
    [GeneratedRegex(
        @"\b(from|out of|off) (?<whom>(an?|the|his|her|their) (\p{L}+ )?\p{L}+)['’]s (hand|hands|palm)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex FromHand();
}
