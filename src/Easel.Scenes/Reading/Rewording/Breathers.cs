using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A fire-breathing dragon" breathes fire, which is at its mouth.</summary>
internal static partial class Breathers
{
    public static string Turn(string said) => Breathing().Replace(said, "${before}${who} breathing fire");

    [GeneratedRegex(
        @"\bfire[- ]breathing (?<before>((big|huge|giant|small|little|baby|red|green|blue|black|purple|golden|angry|scary) )*)(?<who>\w+)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Breathing();
}
