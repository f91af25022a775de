using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A long-haired man" has long hair, a red-haired boy red, a girl in pigtails has those, cat ears are put on, and a
/// one-eyed pirate has an eye patch. The colour of eyes is told.</summary>
internal static partial class HairedPeople
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, ConceptVocabulary vocabulary, List<string> lost)
    {
        var said = Haired()
            .Replace(
                prompt,
                found =>
                    IsPerson(found.Groups["who"].Value, vocabulary)
                        ? $"{found.Groups["who"].Value} with {found.Groups["how"].Value} hair"
                        : found.Value
            );
        return Eyed()
            .Replace(
                PutOn().Replace(InPigtails().Replace(said, "with"), "wearing"),
                found =>
                {
                    var who = found.Groups["who"].Value;
                    if (!IsPerson(who, vocabulary))
                        return found.Value;
                    if (found.Groups["one"].Success)
                        return $"{who} with an eye patch";
                    lost.Add(found.Groups["eyed"].Value);
                    return who;
                }
            );
    }

    private static bool IsPerson(string who, ConceptVocabulary vocabulary) =>
        Alive.Is(who, vocabulary) && vocabulary.Meant(who) is not { Traits.Animal: true };

    [GeneratedRegex(
        @"\b(?<how>long|short|straight|wavy|spiky|messy|curly|red|blond|blonde|golden|white|grey|gray|silver|black|brown|dark|auburn|ginger|pink|blue|green|purple)[- ]haired (?<who>\p{L}+)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Haired();

    [GeneratedRegex(
        @"(?<=\p{L} )(?<!\bhair )in(?= (an? |two |long |short |her |his )*(pigtails|braids|ponytails?|dreadlocks|cornrows|bun|topknot)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InPigtails();

    /// <summary>Of another animal: nobody has them by nature.</summary>
    [GeneratedRegex(
        @"(?<=\p{L} )(?<!\b(people|women|men) )with(?= ((an? |pair of |black |white |pink |red |brown |cute |fluffy |big |long |fake |little )*)((cat|kitty|bunny|rabbit|reindeer)('s)? ears|reindeer antlers|antlers headband|(devil|demon)('s)? horns)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PutOn();

    [GeneratedRegex(
        @"\b(?<eyed>(?<one>one)-eyed|(blue|green|brown|dark|hazel|grey|gray|bright|wide|starry|sharp|bleary|dreamy)-eyed) (?<who>\p{L}+)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Eyed();
}
