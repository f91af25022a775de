using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"An astronaut with the earth in the background" floats above it, and who is outside a craft is in space.</summary>
internal static partial class SpaceViews
{
    public static string Follow(string prompt)
    {
        var said = InSpace().IsMatch(prompt) ? EarthBehind().Replace(prompt, " above the earth") : prompt;
        return OutsideCraft().Replace(said, "beside ${craft} in space");
    }

    /// <summary>"An astronaut with the earth in the background" floats above it.</summary>
    [GeneratedRegex(
        @",?( and| with) (the )?((blue|whole|planet|big|glowing) )*earth (is )?((visible|seen|far|shining|glowing|rising|small|large) )?(in the (back(ground)?|distance)|(behind|below|beneath|under)( (him|her|it|them))?)(?=[.,;!]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex EarthBehind();

    [GeneratedRegex(
        @"\b(astronauts?|cosmonauts?|spacem[ae]n|spacewom[ae]n|rockets?|spaceships?|spacecraft|space|satellites?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InSpace();

    /// <summary>"Floats outside a spaceship".</summary>
    [GeneratedRegex(
        @"\boutside( of)? (?<craft>(an?|the|his|her|its|their) ([\p{L}-]+ )?(spaceship|space station|spacecraft|space capsule|space shuttle|rocket ship))(?! in space)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OutsideCraft();
}
