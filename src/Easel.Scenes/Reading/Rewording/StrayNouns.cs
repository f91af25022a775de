using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Nouns of long prompts that would be places or things by themselves and only say what another is like: "a space-themed bedroom", "an
/// illustration for a children's book: a bear", "in a pan over a flame", "among the corn".</summary>
internal static partial class StrayNouns
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = prompt;
        foreach (var pattern in (ReadOnlySpan<Regex>)[Themed(), ForBook(), OverFlame()])
        {
            said = pattern.Replace(
                said,
                found =>
                {
                    lost.Add(found.Groups["all"].Value);
                    return "";
                }
            );
        }

        return AmidGrass().Replace(AmongCrops().Replace(said, "in a ${crop} field"), "in the ");
    }

    /// <summary>"A space-themed bedroom" is in no space.</summary>
    [GeneratedRegex(@"\b(?<all>[\p{L}]+[- ]themed) ", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Themed();

    /// <summary>"An illustration for a children's book: a bear".</summary>
    [GeneratedRegex(
        @"^(?<all>(an? |the )?([\p{L}-]+ )?(illustration|picture|drawing|painting|scene|page|image) (for|from|in|of) (an? |the )?((children|kid|child)(['’]s|s['’]|s)? )?((picture|story) ?)?(book|storybook|fairy ?tale)( page)?)(:|,| (showing|of|with)) ",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ForBook();

    /// <summary>No fire burns beside the cook.</summary>
    [GeneratedRegex(
        @"(?<=\b(pan|wok|skillet|saucepan)) (?<all>over (an? |the )?(open |high |low |hot |gas |big )?(flames?|heat|burner|fire))(?=[.,;]|$| and | while )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OverFlame();

    [GeneratedRegex(
        @"\b(among|amongst|amid) (the )?(tall |high |golden |green |ripe )?(?<crop>corn|wheat|barley|rye)( stalks)?\b(?! field)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AmongCrops();

    [GeneratedRegex(
        @"\b(among|amongst|amid) (the )?(?=(tall |high |green )?(grass|reeds|hay|snow|fog|mist)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AmidGrass();
}
