using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Who does something to a thing on a train is on it, and not the thing: "checking tickets on a train", "eating a sandwich on the bus".</summary>
internal static partial class AboardDoings
{
    public static string Follow(string prompt) =>
        Aboard()
            .Replace(
                Tickets().Replace(prompt, found => found.Groups["s"].Success ? "holds a ticket" : "holding a ticket"),
                "${where} ${does} ${what}"
            );

    /// <summary>Of checking nothing is seen but what is in the hand.</summary>
    [GeneratedRegex(
        @"\b((?<s>checks|inspects|collects|punches|stamps)|checking|inspecting|collecting|punching|stamping) ((the|their|some|everyone's|passengers['’]) )?(tickets|ticket|passports)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Tickets();

    [GeneratedRegex(
        """
            (?<=\p{L}\ )(?<does>eating|eats|drinking|drinks|holding|holds|knitting|knits|sharing|shares)
            \ (?<what>(an?\ |the\ |his\ |her\ |some\ )?((?!(on|in|with|and|while|from)\b)[\p{L}-]+\ ){0,2}(?!(on|in|with|and|while|from)\b)[\p{L}-]+)
            \ (?<where>(on|in)\ (an?|the|his|her|their)\ ((crowded|busy|full|empty|night|morning|city|local|fast|moving)\ ){0,2}(train|bus|subway|metro|tram|plane|airplane))
            (?=[.,;!]|$|\ (with|and|while|at|in|next|beside)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Aboard();
}
