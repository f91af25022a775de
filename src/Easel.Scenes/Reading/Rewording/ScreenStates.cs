using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What web pages and apps show when there is nothing to show: "404 page", "no internet connection", "payment failed", "empty state
/// illustration, no messages". They name no thing, and everyone knows the picture of each.</summary>
internal static partial class ScreenStates
{
    /// <summary>500 cats are a number of cats.</summary>
    private const string NotFound =
        @"(?<missing>error (?<code>[45]0\d)|(?<code>[45]0\d)( (error|not found|page))+|(?<code>404)|((oops,? )?page )?not found)";

    private const string Lost =
        "(?<offline>no (internet|wi-?fi|network|signal|connection)( connection)?|(lost|poor|bad|slow) (internet )?connection|connection (lost|error|failed)|(you are |you're )?offline)"
        + "|(?<nothing>no (search )?(results?|match|matches|data|items)( found)?|nothing found|nothing here)"
        + "|(?<denied>(access|permission) denied|unauthori[sz]ed( access)?|account locked)"
        + @"|(?<failed>(something went wrong|oops|error|failure)(?= (page|screen|message|state|icon|illustration)\b)|something went wrong)";

    private const string Empty =
        "(?<mail>no (new )?(messages|mails?|emails)( yet)?|(empty|zero) inbox|inbox (zero|empty))"
        + "|(?<alerts>no (new )?(notifications|alerts)( yet)?)"
        + "|(?<cart>(empty|no items in) (shopping )?(cart|basket)|(shopping )?cart is empty)";

    private const string Done =
        "(?<declined>payment (failed|declined|error|unsuccessful)|(card|transaction) declined)"
        + "|(?<paid>payment (successful|success|received|accepted|complete|completed|confirmed))"
        + "|(?<ordered>order (confirmed|confirmation|placed|received|complete|completed|successful)|thank you for your order)"
        + @"|(?<succeeded>(success|successful|all done|task completed?)(?= (page|screen|message|state|icon|illustration)\b))";

    private const string Screens =
        "( (web ?)?(page|screen|state|message|error|icon|illustration|image|graphic|picture|placeholder|notification|popup|modal))*";

    /// <summary>By the group of what is said.</summary>
    private static readonly FrozenDictionary<string, string> Shown = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["offline"] = "a wifi and a cross mark",
        ["nothing"] = "a magnifying glass and a cross mark",
        ["denied"] = "a padlock and a cross mark",
        ["failed"] = "a warning sign",
        ["mail"] = "a mailbox",
        ["alerts"] = "a bell with slash",
        ["cart"] = "a shopping cart",
        ["declined"] = "a credit card with a cross mark",
        ["paid"] = "a credit card with a check mark",
        ["ordered"] = "a package with a check mark",
        ["succeeded"] = "a check mark",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Follow(string prompt) =>
        State().Replace(Frame().Replace(prompt, "an illustration ${of}"), found => What(found) + Rest(found));

    private static string What(Match found)
    {
        if (found.Groups["missing"].Success)
            return $"\"{(found.Groups["code"] is { Success: true } code ? code.Value : "404")}\"";
        return Shown.First(state => found.Groups[state.Key].Success).Value;
    }

    /// <summary>"A 404 robot", "a payment failed screen with a card": what is there besides.</summary>
    private static string Rest(Match found) =>
        found.Groups["thing"] is { Success: true } thing ? $", a {thing.Value}"
        : found.Groups["with"].Success ? " and "
        : "";

    /// <summary>The whole of a part of the prompt, or what is before a thing or "with" something.</summary>
    [GeneratedRegex(
        $@"(?<=^(an?|the|my|our) |^|, |^an illustration (of |for )?)({NotFound}|{Lost}|{Empty}|{Done}){Screens}((?<with> (with|and|showing|featuring) (?!no\b))|(?=[.!,]|$)| (?<thing>(?!(with|and|in|on|of|for|at|by|from|to|is|are|showing|page|screen)\b)(\p{{L}}+ )?\p{{L}}+(?=[.!]?$)))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex State();

    [GeneratedRegex(
        @"^((an?|the) )?(empty state|onboarding|splash screen|landing page|walkthrough|hero(?= (image|section|banner|illustration|graphic|header)\b))( (page|screen|state|illustration|image|graphic|hero|section|banner|header))*(?<of> (for|of|with|showing) |, |$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Frame();
}
