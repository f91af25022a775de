using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What somebody does to another's clothes or hair, and to one's own mouth: "tying her son's shoes" kneels beside the son, and a squirrel
/// "stuffing acorns in its cheeks" eats them.</summary>
internal static partial class TendedOthers
{
    public static string Turn(string prompt)
    {
        prompt = Shoes().Replace(prompt, "kneeling beside ${whom}");
        prompt = Clothes().Replace(prompt, "helping ${whom}");
        return Mouthful().Replace(prompt, said => $"eating {said.Groups["before"].Value}{said.Groups["after"].Value}");
    }

    private const string Whom = @"(?<whom>(an?|the|his|her|their|my) (\p{L}+ )?\p{L}+)['’]s";

    [GeneratedRegex(
        $@"\b(tying|lacing|lacing up|tying up|putting on|fastening|buckling) {Whom} ([\p{{L}}]+ )?(shoes?|shoe ?laces?|laces|boots?|sneakers?|skates?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Shoes();

    [GeneratedRegex(
        $@"\b(tying|zipping|zipping up|buttoning|buttoning up|putting on|adjusting|fixing|straightening) {Whom} ([\p{{L}}]+ )?(tie|bow ?tie|jacket|coat|shirt|dress|scarf|hat|helmet|veil|collar|raincoat|costume)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Clothes();

    [GeneratedRegex(
        @"\b(stuffing|filling|cramming|shoving|stuffs|fills) ((its|his|her|their) (cheeks|mouth|face|mouths) (full )?(with|of) (?<after>\p{L}+( \p{L}+)?)|(?<before>(an? |some )?\p{L}+( \p{L}+)?) (in|into|inside) (its|his|her|their) (cheeks|mouth|face|mouths))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Mouthful();
}
