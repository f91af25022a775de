using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What all patterns have that are looked for in a prompt.</summary>
internal static class PromptPatterns
{
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public const RegexOptions AnyCase = Options | RegexOptions.IgnoreCase;

    /// <summary>Never reached: the patterns have no nested repetition, and prompts are short.</summary>
    public const int TimeoutMilliseconds = 5000;
}
