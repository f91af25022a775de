using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is cooked on a stove is upon it, and the cook before it: "cooking soup on a stove", "frying eggs in a pan on the stove". What is stirred in a
/// cauldron is in that, and on no stove.</summary>
internal static partial class StovePots
{
    /// <param name="lost">Takes what a cauldron shows otherwise.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = Soup().Replace(prompt, found => $"{(found.Groups["ing"].Success ? "stirring" : "stirs")} a pot of soup on the stove");
        said = Brew()
            .Replace(
                said,
                found =>
                {
                    if (found.Groups["like"].Success)
                        lost.Add(found.Groups["like"].Value.TrimEnd());
                    return $"{found.Groups["does"].Value} {found.Groups["pot"].Value}";
                }
            );
        return InPan().Replace(said, " ");
    }

    [GeneratedRegex(
        @"\b(((cook|mak|heat|prepar|simmer|boil|stirr)(?<ing>ing))|cooks|makes|heats|prepares|stirs) ((some|an?|the|his|her|big|large|small|steaming|bubbling|hot|pot|of|\p{L}+) ){0,4}?(soup|stew|porridge|chili|curry|broth|sauce|pot|jam|food) (on|over|at) (an?|the|his|her|its|their) ([\p{L}-]+ ){0,2}(stove|stovetop|cooker|hob)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Soup();

    /// <summary>Of a cauldron the brew is green and bubbles.</summary>
    [GeneratedRegex(
        @"\b(?<does>stirring|stirs) ((an?|the|some|her|his|their) )?((bubbling|green|magic|magical) )*(?<like>((?!(in|and|with)\b)[\p{L}-]+ ){1,3})?(potions?|brews?|elixirs?) in(side)? (?<pot>(an?|the|her|his|their) ([\p{L}-]+ ){0,2}?cauldron)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Brew();

    [GeneratedRegex(
        @"(?<=\b(frying|fries|cooking|cooks|making|makes|scrambling|grilling|flipping|flips) ((some|an?|the|two|three) )?([\p{L}-]+ ){0,2}[\p{L}-]+) in (an?|the|his|her) ([\p{L}-]+ )?(pan|frying pan|skillet|pot) (?=on (an?|the|his|her) ([\p{L}-]+ )?(stove|cooker|hob)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InPan();
}
