using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who has hair or a beard cut, and who cuts it: "trimming a customer's beard" shows a bearded customer, and whoever gets a haircut sits
/// before a hairdresser.</summary>
internal static partial class TendedHair
{
    public static string Turn(string prompt, ConceptVocabulary vocabulary)
    {
        // Whose hair is combed has it, whatever it is like.
        prompt = OwnHair().Replace(prompt, said => $"with {said.Groups["look"].Value}hair {said.Groups["does"].Value} hair");
        prompt = Beard()
            .Replace(
                prompt,
                said => $"{said.Groups["does"].Value} beard beside {said.Groups["whose"].Value} bearded {said.Groups["whom"].Value}"
            );
        return Haircut()
            .Replace(
                prompt,
                said =>
                    IsDrawnApart(said.Groups["who"].Value, vocabulary)
                        ? $"{said.Groups["who"].Value} sitting in a barber chair beside a hairdresser cutting hair"
                        : said.Value
            );
    }

    /// <summary>Grown people have a picture of the art.</summary>
    private static bool IsDrawnApart(string who, ConceptVocabulary vocabulary) =>
        vocabulary.Meant(who) is { } concept
        && (concept.Traits.Animal || concept.Caption is "boy" or "girl" or "child" or "baby" or "old man" or "old woman");

    [GeneratedRegex(
        @"\b(?<does>(comb|brush|braid|wash|dry|styl)ing|combs|brushes|braids|washes) (his|her|its|their) (own )?(?<look>(?!(new|friend|sister|mother|daughter|doll)\b)(\p{L}+ ){1,3})hair\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnHair();

    [GeneratedRegex(
        @"\b(?<does>(trimm|shav|cutt|comb|brush|groom|styl)ing) (?<whose>an?|the|his|her) (?<whom>(\p{L}+ )?\p{L}+)['’]s (beard|moustache|mustache)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Beard();

    [GeneratedRegex(
        @"\b(?<who>\p{L}+) (is )?(getting|having|receiving) (an?|his|her|its|their) ((first|new|short) )?(haircut|hair cut|trim)( (from|by|at|in) (an?|the|his|her) (barber|hairdresser|stylist|groomer|barbershop|barber shop|salon|hair salon|hairdressers))?(?!\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Haircut();
}
