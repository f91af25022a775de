using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Logos and posters that have a name, which is written on them, and show something else: "a logo for a bakery called Golden Crust
/// with a wheat ear", "a travel poster of Lisbon with a tram".</summary>
internal static partial class TitledPictures
{
    /// <summary>The prompt with the name in quotation marks, after what is shown.</summary>
    public static string Follow(string prompt)
    {
        var said = Logo()
            .Replace(
                prompt,
                found => $"{found.Groups["looks"].Value}logo of {found.Groups["what"].Value} that says \"{found.Groups["name"].Value}\""
            );
        said = Invitation().Replace(said, Invited);
        said = ListedPoster().Replace(said, "${looks}poster with ${what}");
        said = EventPoster().Replace(said, Titled);
        return TravelPoster()
            .Replace(
                said,
                found =>
                    $"{found.Groups["looks"].Value}poster with {found.Groups["what"].Value} and the words \"{found.Groups["place"].Value.ToUpperInvariant()}\""
            );
    }

    /// <summary>What it is for is written on it, unless other words are.</summary>
    private static string Titled(Match poster)
    {
        var (sheet, what) = (
            $"{poster.Groups["looks"].Value}{poster.Groups["sheet"].Value}",
            poster.Groups["what"].Value.TrimEnd('.', '!', ' ')
        );
        if (what.AsSpan().ContainsAny('"', '“', '”'))
            return $"{sheet} with {what}";
        var words = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(poster.Groups["event"].Value.ToLowerInvariant());
        return what.Length == 0 ? $"{sheet} that says \"{words}\"" : $"{sheet} with {what} and the words \"{words}\"";
    }

    private static string Invited(Match card)
    {
        var what = card.Groups["what"].Value.TrimEnd('.', '!', ' ');
        if (what.AsSpan().ContainsAny('"', '“', '”'))
            return card.Value;
        var words = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(card.Groups["event"].Value.ToLowerInvariant());
        return what.Length == 0 ? $"a plain card with the words \"{words}\"" : $"a card with {what} and the words \"{words}\"";
    }

    /// <summary>"A baby shower invitation", "an invitation to a birthday party with balloons": no shower is seen.</summary>
    [GeneratedRegex(
        """
            ^((an?|the|my|our)\ )?((invitation|invite)(\ card)?\ (for|to)\ (an?|the|my|our)\ (?<event>([\p{L}'-]+\ ){0,2}?(party|wedding|shower|graduation|christening|baptism|anniversary|reunion|gala|dinner|barbecue|bbq|picnic|housewarming))
            |(?<event>([\p{L}'-]+\ ){0,2}?(party|wedding|shower|graduation|christening|baptism|anniversary|reunion|gala|dinner|barbecue|bbq|picnic|housewarming|birthday|halloween|christmas|thanksgiving))\ (invitation|invite)(\ card)?)
            ((,|\ with|\ showing|\ featuring)\ (?<what>(?!(the\ )?(words?|text|title)\b).+)|[.!]?)$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Invitation();

    /// <summary>"A poster for a summer festival with a guitar".</summary>
    [GeneratedRegex(
        """
            ^(?<looks>(an?\ |the\ )?([\p{L}-]+\ ){0,2}?)(?<sheet>poster|flyer|flier|leaflet|banner|invitation|ad)\ (for|to|about|announcing|advertising|promoting)\ (an?\ |the\ |our\ |my\ )?
            (?<event>([\p{L}-]+\ ){0,2}?(concert|gig|festival|circus|carnival|party|event|show|wedding|exhibition|fair|market|sale|play|film|match|tournament|marathon|race|workshop|class|rally|parade|gala|reunion))
            (($|[.!]$)|(,|\ with|\ showing|\ featuring)\ (?<what>.+)$)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex EventPoster();

    /// <summary>The owner's trade is said by what is shown.</summary>
    [GeneratedRegex(
        """
            ^(?<looks>(an?\ |the\ |my\ )?([\p{L}-]+\ ){0,2}?)(logo|emblem|badge|crest)(\ design)?(\ for\ [^,.;"“”]{2,40}?)?
            ,?\ (called|named|titled)\ ["“'‘]?(?<name>[^"“”,.;]{2,30}?)["”'’]?,?\ (with|showing|featuring|of)\ (?<what>[^,.;"“”]{2,60})[.!]?$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Logo();

    [GeneratedRegex(
        """
            ^(?<looks>(an?\ |the\ )?([\p{L}-]+\ ){0,2}?)(travel|tourism|tourist|holiday|vacation)\ poster\ (of|for|to|from|about)\ (?!(an?|the|my)\b)(?<place>\p{L}+(\ \p{L}+){0,2}?)
            ,?\ (with|showing|featuring)\ (?<what>(?!(the\ )?(words?|text|title)\b)[^,.;"“”]{2,60})[.!]?$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TravelPoster();

    /// <summary>"Concert poster, guitar, text 'ROCK'": no concert is seen, and the list is upon the poster.</summary>
    [GeneratedRegex(
        """
            ^(?<looks>(an?\ |the\ )?([\p{L}-]+\ ){0,2}?)((rock|jazz|music|film|movie|birthday)\ )?(concert|gig|festival|circus|carnival|party|event|theat(er|re)|movie|film|show|wedding|exhibition)\ (poster|flyer|flier)
            (,|\ with|\ showing|\ featuring)\ (?<what>(?!(the\ )?(words?|text|title)\b).+)$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ListedPoster();
}
