using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Pictures for a place on the web show what they are about: "a YouTube thumbnail about cooking", "an Instagram post for a cafe".</summary>
internal static partial class SocialPosts
{
    public static string Follow(string prompt) =>
        Game().Replace(Article().Replace(Post().Replace(Logo().Replace(prompt, "logo"), ""), "${what}"), "${what}");

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

    /// <summary>"A hero image for a website about gardening".</summary>
    [GeneratedRegex(
        @"^((an?|the|my|our) )?([\p{L}-]+ )??((hero|header|banner|cover|background|featured|title|stock|feature|main|spot) )?(image|banner|header|illustration|graphic|picture|photo|artwork|cover|background|thumbnail|art|icon) (for|of|on) (an?|the|my|our) ([\p{L}-]+ )?(websites?|web ?page|web ?site|landing page|blog( post)?|article|podcast|app|presentation|newsletter|magazine|video|course|e-?book|brochure|flyer|newspaper|site|story) (about|on|for) (?<what>(an?|the|my) (?=\p{L})|)(?=\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Article();

    /// <summary>"A loading screen for a space game".</summary>
    [GeneratedRegex(
        @"^((an?|the|my|our) )?([\p{L}-]+ )?(((loading|splash|title|start|menu|home|game over|victory|background|intro|select) )+(screen|image|art|illustration|background)|(concept|cover|key|box) art|background|illustration|screenshot) (for|of|in|from) (an?|the|my|our) ((new|mobile|video|computer|indie|2d|3d|arcade|retro|pixel|online) )*(?<what>[\p{L}-]+( [\p{L}-]+)??) ((mobile|video|computer|arcade|adventure|platform|puzzle) )?game\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Game();

    private const string Site =
        "(you ?tube|instagram|facebook|twitter|tik ?tok|pinterest|linkedin|etsy|blog|podcast|newsletter|website|spotify|twitch|social media|email)";
}
