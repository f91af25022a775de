using System.Globalization;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Recipes;

/// <summary>
/// The text <c>parameters</c> that Stable Diffusion web UI (A1111), Forge and many others write: the prompt, a line that begins with
/// <c>Negative prompt:</c>, and a last line of settings, <c>Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Model: name</c>.
/// </summary>
internal static class ParametersText
{
    private const string Negative = "Negative prompt:";
    private const string Steps = "Steps:";

    /// <summary>Null for what has no such settings.</summary>
    public static ImageProvenance? Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        var last = lines.FindLastIndex(line => line.StartsWith(Steps, StringComparison.Ordinal));
        if (last < 0)
            return null;
        var settings = Settings(lines[last]);
        var negative = lines.FindIndex(0, last, line => line.StartsWith(Negative, StringComparison.Ordinal));
        var prompt = string.Join('\n', lines[..(negative < 0 ? last : negative)]).Trim();
        var without = negative < 0 ? "" : string.Join('\n', lines[negative..last])[Negative.Length..].Trim();
        return new ImageProvenance
        {
            Software = settings.GetValueOrDefault("Version") ?? "",
            Prompt = prompt,
            NegativePrompt = without.Length > 0 ? without : null,
            FromImage = settings.ContainsKey("Denoising strength") && !settings.ContainsKey("Hires upscale"),
            Recipe = new ImageRecipe
            {
                Model = settings.GetValueOrDefault("Model") ?? "",
                Seed = long.TryParse(settings.GetValueOrDefault("Seed"), CultureInfo.InvariantCulture, out var seed) ? seed : null,
                Steps = Integer(settings, "Steps"),
                GuidanceScale = Number(settings, "CFG scale"),
                Strength = settings.ContainsKey("Hires upscale") ? null : Number(settings, "Denoising strength"),
                Scheduler = Scheduler(settings),
                ClipSkip = Integer(settings, "Clip skip"),
            },
        };
    }

    /// <summary>Newer versions write the schedule beside the sampler's name, older ones into it.</summary>
    private static string? Scheduler(Dictionary<string, string> settings) =>
        settings.GetValueOrDefault("Sampler") is not { } sampler ? null
        : settings.GetValueOrDefault("Schedule type") is { } schedule && schedule is not ("Automatic" or "Uniform")
            ? $"{sampler} {schedule}"
        : sampler;

    private static int? Integer(Dictionary<string, string> settings, string name) =>
        int.TryParse(settings.GetValueOrDefault(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static float? Number(Dictionary<string, string> settings, string name) =>
        float.TryParse(settings.GetValueOrDefault(name), CultureInfo.InvariantCulture, out var number) && float.IsFinite(number)
            ? number
            : null;

    /// <summary><c>Name: value</c> with commas between them; a value with commas is in quotes, in which a backslash escapes.</summary>
    private static Dictionary<string, string> Settings(string line)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        while (at < line.Length)
        {
            var colon = line.IndexOf(':', at);
            if (colon < 0)
                break;
            var name = line[at..colon].Trim(' ', ',');
            at = colon + 1;
            while (at < line.Length && line[at] == ' ')
                at++;
            var end = at < line.Length && line[at] == '"' ? AfterQuotes(line, at) : line.IndexOf(',', at);
            end = end < 0 ? line.Length : end;
            settings.TryAdd(name, line[at..end].Trim().Trim('"'));
            at = end + 1;
        }

        return settings;
    }

    private static int AfterQuotes(string line, int open)
    {
        for (var at = open + 1; at < line.Length; at++)
        {
            if (line[at] == '\\')
                at++;
            else if (line[at] == '"')
                return at + 1;
        }

        return line.Length;
    }
}
