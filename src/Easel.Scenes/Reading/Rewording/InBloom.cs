using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Cherry trees bloom", "an apple tree in bloom": no blossom by itself.</summary>
internal static partial class InBloom
{
    public static string Follow(string prompt) => Bloom().Replace(prompt, found => Blooming(found.Groups["what"].Value));

    /// <summary>Cherry trees are drawn in blossom, of others there is one picture.</summary>
    private static string Blooming(string what) =>
        !what.EndsWith("tree", StringComparison.OrdinalIgnoreCase) ? $"blooming {what}"
        : what.Contains("cherry", StringComparison.OrdinalIgnoreCase) ? what
        : "flowering tree";

    [GeneratedRegex(
        @"(?<=^|[.,;]\s*|\b(the|and|many|some|an?)\ )(?<what>([\p{L}]+\ )?(trees?|flowers|roses|tulips|daisies|sunflowers|bush|bushes))\ (are\ in\ (full\ )?bloom|in\ (full\ )?bloom|bloom|blossom|are\ blooming)(?=[.,;]|$|\ (in|on|at|by|with|while|and)\ (an?|the|his|her|spring)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Bloom();
}
