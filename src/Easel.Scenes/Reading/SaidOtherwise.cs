using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading;

/// <summary>Phrases of longer prompts whose nouns are no things: "at the foot of a mountain", "shines its light over the sea", "her hair is tied in a
/// bun", "fantasy painting, cozy mood" at the end. They are said in the words that the readers know.</summary>
internal static partial class SaidOtherwise
{
    public static string Turn(string said)
    {
        said = AtFoot().Replace(said, "in front of ");
        said = OnWayOver().Replace(said, "on ");
        said = OwnLight().Replace(said, "${where}");
        said = TiedHair().Replace(said, "${who} has a ${cut}");
        said = Splash().Replace(said, "");
        said = Mood().Replace(said, "");
        return PaintedPicture().Replace(said, "${before}${how} illustration");
    }

    [GeneratedRegex(
        @"\bat the (very )?(foot|base|bottom) of (?=(the|an?|his|her|its|their|some|two)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AtFoot();

    /// <summary>"Rides across a bridge", which elsewhere is beside it.</summary>
    [GeneratedRegex(
        @"\bacross (?=(an?|the)\ ([\p{L}-]+\ ){0,2}?(bridge|footbridge|drawbridge)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnWayOver();

    /// <summary>Lighthouses and lamps have the light that they shine.</summary>
    [GeneratedRegex(
        @"\bshin(es|ing|e) (its|a|his|her|the|their)( (?!of\b)[\p{L}-]+){0,2} (light|lights|beam|beams|glow) (?<where>over|on|onto|across|into|through|in|at|upon|down on)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OwnLight();

    [GeneratedRegex(
        @"\b(?<who>he|she|her|his)(?:'s)? hair (is|are|was) ((tied|pulled|put|pinned|gathered|done|styled|worn)( up| back)?|up) (in|into) (a |an |two )?([\p{L}-]+ )?(?<cut>bun|ponytail|braids?|pigtails|topknot)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TiedHair();

    /// <summary>"Water splashing around its legs": the water is that in which it is.</summary>
    [GeneratedRegex(
        @",? (with )?(the )?(water|waves|mud|dust|sand|snow|spray|droplets) (is |are )?(splashing|spraying|flying|swirling|rising|foaming)( up)?( (all )?(around|about|under|beneath|behind|from) (its|his|her|their|the|them|it) ?(legs|feet|hooves|paws|body|wheels|boots|ankles)?)?(?=[.,;]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Splash();

    /// <summary>What every picture here is like.</summary>
    [GeneratedRegex(
        """
            ([,;]\ |(?<=[.!]\ ))
            (an?\ |the\ |very\ |in\ an?\ )?(cozy|cosy|peaceful|calm|serene|tranquil|cheerful|happy|joyful|whimsical|playful|friendly|sweet|cute|lovely|charming|heartwarming|wholesome|relaxing|pleasant|fun|idyllic|bright|colou?rful|vibrant|vivid|rich|intricate|fine|crisp|beautiful)
            \ (and\ (cozy|cosy|peaceful|calm|warm|serene|tranquil|cheerful|happy|joyful|whimsical|playful|friendly|sweet|cute|lovely|charming|bright|relaxing|vibrant)\ )?
            (mood|atmosphere|vibes?|feeling|feel|ambian?ce|ambience|tone|colou?rs|details?|composition|scene)
            (?=[.,;!]|$)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Mood();

    /// <summary>"Fantasy painting" after all that it shows; nobody paints.</summary>
    [GeneratedRegex(
        @"(?<before>[.,;]\s*(an?\s)?)(?<how>(?!(oil|acrylic|gouache|matte|watercolou?r|ink|wall|face|spray|finger|sand)\b)[\p{L}-]+( (?!(oil|acrylic|gouache|matte|watercolou?r|ink|is|was|are)\b)[\p{L}-]+)?) paintings?(?=[.,;]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PaintedPicture();
}
