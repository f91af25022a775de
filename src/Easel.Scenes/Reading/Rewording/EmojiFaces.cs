using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>An emoji that has or does something is a face: "an emoji with sunglasses and a cowboy hat", "an emoji crying with laughter".</summary>
internal static partial class EmojiFaces
{
    public static string Name(string prompt)
    {
        var said = OfTears().Replace(prompt, "face with tears of joy");
        said = HeartEyes().Replace(said, "smiling face with heart-eyes");
        return Having().Replace(said, "grinning face");
    }

    [GeneratedRegex(
        """
            \b(emoji|emoticon|smiley(\ face)?)\ (that\ is\ )?((crying|laughing)\ with\ (laughter|tears(\ of\ (joy|laughter))?|joy)|laughing\ (and\ )?crying|crying\ (and\ )?laughing|laughing\ so\ hard\ it\ cries|crying\ tears\ of\ (joy|laughter))\b
            | \b(crying\ (with\ )?laughing|laughing\ crying|laugh\ crying|tears\ of\ joy|laughing\ tears|crying\ laughter)\ (emoji|emoticon|smiley)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfTears();

    [GeneratedRegex(
        @"\b((emoji|emoticon|smiley) with (red )?(heart|hearts)[ -]?(shaped )?(for |as )?eyes|(heart[ -]eyes?|hearts? eyed) (emoji|emoticon|smiley)|(emoji|emoticon|smiley) with hearts (for|as|instead of) (its )?eyes)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HeartEyes();

    /// <summary>No icon of hats alone.</summary>
    [GeneratedRegex(
        @"(?<!\bof\s|\bof\s(an?|the)\s)\b(emoji|emoticon)(?= (with|wearing) (an? |the |some )?([\p{L}-]+ ){0,2}(hat|cap|crown|helmet|headphones|sunglasses|glasses|shades|beanie|sombrero|tiara|moustache|mustache|scarf)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Having();
}
