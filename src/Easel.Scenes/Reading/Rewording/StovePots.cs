using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What is cooked on a stove is upon it, and the cook before it: "cooking soup on a stove", "frying eggs in a pan on the stove".</summary>
internal static partial class StovePots
{
    public static string Follow(string prompt) =>
        InPan()
            .Replace(
                Soup().Replace(prompt, found => $"{(found.Groups["ing"].Success ? "stirring" : "stirs")} a pot of soup on the stove"),
                " "
            );

    [GeneratedRegex(
        @"\b(((cook|mak|heat|prepar|simmer|boil|stirr)(?<ing>ing))|cooks|makes|heats|prepares|stirs) ((some|an?|the|his|her|big|large|small|steaming|bubbling|hot|pot|of|\p{L}+) ){0,4}?(soup|stew|porridge|chili|curry|broth|sauce|pot|jam|food) (on|over|at) (an?|the|his|her|its|their) ([\p{L}-]+ ){0,2}(stove|stovetop|cooker|hob)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Soup();

    [GeneratedRegex(
        @"(?<=\b(frying|fries|cooking|cooks|making|makes|scrambling|grilling|flipping|flips) ((some|an?|the|two|three) )?([\p{L}-]+ ){0,2}[\p{L}-]+) in (an?|the|his|her) ([\p{L}-]+ )?(pan|frying pan|skillet|pot) (?=on (an?|the|his|her) ([\p{L}-]+ )?(stove|cooker|hob)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InPan();
}
