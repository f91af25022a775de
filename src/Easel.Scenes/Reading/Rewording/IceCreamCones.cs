using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Cones that are eaten, and no solids: "a waffle cone with three scoops", "ice cream in a cone".</summary>
internal static partial class IceCreamCones
{
    public static string Follow(string prompt)
    {
        var said = InCone().Replace(prompt, "${what} cone");
        said = OfIceCream().Replace(said, "${what} cone");
        said = Scooped().Replace(said, "ice cream cone with ${count} scoops");
        return Waffle().Replace(said, "ice cream ${cone}");
    }

    /// <summary>"Vanilla ice cream in a waffle cone".</summary>
    [GeneratedRegex(
        @"\b(?<what>ice[- ]cream|gelato) in an? ((waffle|sugar|wafer|crispy|big|large|small) )*cone\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InCone();

    /// <summary>"A cone of strawberry ice cream", "a waffle cone with gelato".</summary>
    [GeneratedRegex(
        @"\b((waffle|sugar|wafer) )?cone (of|with|filled with) (some )?(?<what>([\p{L}]+ )?(ice[- ]cream|gelato))\b(?! (scoops|in|on)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfIceCream();

    /// <summary>"A cone with two scoops of ice cream".</summary>
    [GeneratedRegex(
        @"\b((waffle|sugar|wafer) )?(?<!(ice[- ]cream|gelato) )cone with (?<count>two|three|2|3|four|several) (\p{L}+ )?scoops( of (ice[- ]cream|gelato))?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Scooped();

    [GeneratedRegex(
        @"\b(?<!(ice[- ]cream|gelato) )(waffle|sugar|wafer) (?<cone>cones?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Waffle();
}
