using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Pictures for a place on the web show what they are about: "a YouTube thumbnail about cooking", "an Instagram post for a cafe".</summary>
internal static partial class SocialPosts
{
    public static string Follow(string prompt) => Post().Replace(Logo().Replace(prompt, "logo"), "picture of ");

    [GeneratedRegex(
        $@"^((an?|the|my|our) )?{Site}( (channel|page|profile|account))? logo\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Logo();

    [GeneratedRegex(
        $@"^((an?|the|my|our) )?{Site}( (channel|page|profile|account))? (thumbnail|posts?|story|stories|banner|header|cover( (image|photo|art|picture))?|ad|graphic|image|illustration|pin|profile (picture|photo|image)|hero image)( (for|about|on|of|with|showing|featuring))( (an?|the|my|our)(?= ))? ",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Post();

    private const string Site =
        "(you ?tube|instagram|facebook|twitter|tik ?tok|pinterest|linkedin|etsy|blog|podcast|newsletter|website|spotify|twitch|social media|email)";
}
