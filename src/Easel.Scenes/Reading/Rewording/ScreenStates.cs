using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What web pages and apps show when there is nothing to show: "404 page", "no internet connection", "payment failed", "empty state
/// illustration, no messages". They name no thing, and everyone knows the picture of each.</summary>
internal static partial class ScreenStates
{
    /// <summary>500 cats are a number of cats.</summary>
    private const string NotFound =
        "error (?<code>[45]0\\d)|(?<code>[45]0\\d)( (error|not found|page))+|(?<code>404)|((oops,? )?page )?not found";

    /// <summary>What is said, and what stands for it.</summary>
    private static readonly (Regex Said, string Shown)[] States =
    [
        .. new[]
        {
            (
                "no (internet|wi-?fi|network|signal|connection)( connection)?|(lost|poor|bad|slow) (internet )?connection|connection (lost|error|failed)|(you are |you're )?offline",
                "a wifi and a cross mark"
            ),
            ("no (search )?(results?|match|matches|data|items)( found)?|nothing found|nothing here", "a magnifying glass and a cross mark"),
            ("no (new )?(messages|mails?|emails)( yet)?|(empty|zero) inbox|inbox (zero|empty)", "a mailbox"),
            ("no (new )?(notifications|alerts)( yet)?", "a bell with slash"),
            ("(empty|no items in) (shopping )?(cart|basket)|(shopping )?cart is empty", "a shopping cart"),
            ("payment (failed|declined|error|unsuccessful)|(card|transaction) declined", "a credit card with a cross mark"),
            ("payment (successful|success|received|accepted|complete|completed|confirmed)", "a credit card with a check mark"),
            (
                "order (confirmed|confirmation|placed|received|complete|completed|successful)|thank you for your order",
                "a package with a check mark"
            ),
            ("(access|permission) denied|unauthori[sz]ed( access)?|account locked", "a padlock and a cross mark"),
            ("(success|successful|all done|task completed?)(?= (page|screen|message|state|icon|illustration)\\b)", "a check mark"),
            (
                "(something went wrong|oops|error|failure)(?= (page|screen|message|state|icon|illustration)\\b)|something went wrong",
                "a warning sign"
            ),
        }.Select(state => (Pattern(state.Item1), state.Item2)),
    ];

    private static readonly Regex Missing = Pattern(NotFound);

    public static string Follow(string prompt)
    {
        prompt = Frame().Replace(prompt, "an illustration ${of}");
        prompt = Missing.Replace(prompt, said => $"\"{(said.Groups["code"] is { Success: true } code ? code.Value : "404")}\"{Rest(said)}");
        foreach (var (said, shown) in States)
            prompt = said.Replace(prompt, found => shown + Rest(found));
        return prompt;
    }

    /// <summary>"A 404 robot", "a payment failed screen with a card": what is there besides.</summary>
    private static string Rest(Match found) =>
        found.Groups["thing"] is { Success: true } thing ? $", a {thing.Value}"
        : found.Groups["with"].Success ? " and "
        : "";

    /// <summary>The whole of a part of the prompt, or what is before a thing or "with" something.</summary>
    private static Regex Pattern(string state) =>
        new(
            $@"(?<=^(an?|the|my|our) |^|, |^an illustration (of |for )?)({state})( (web ?)?(page|screen|state|message|error|icon|illustration|image|graphic|picture|placeholder|notification|popup|modal))*((?<with> (with|and|showing|featuring) (?!no\b))|(?=[.!,]|$)| (?<thing>(?!(with|and|in|on|of|for|at|by|from|to|is|are|showing|page|screen)\b)(\p{{L}}+ )?\p{{L}}+(?=[.!]?$)))",
            PromptPatterns.AnyCase,
            TimeSpan.FromMilliseconds(PromptPatterns.TimeoutMilliseconds)
        );

    [GeneratedRegex(
        @"^((an?|the) )?(empty state|onboarding|splash screen|landing page|walkthrough|hero(?= (image|section|banner|illustration|graphic|header)\b))( (page|screen|state|illustration|image|graphic|hero|section|banner|header))*(?<of> (for|of|with|showing) |, |$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Frame();
}
