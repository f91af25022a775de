using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.EaselServer;

/// <summary>Reads <c>easel</c>, what a response of another Easel says beyond the Images API.</summary>
internal static class EaselDetails
{
    public static IEnumerable<ImageWarning> WarningsOf(JsonElement details) =>
        details
            .Entries("warnings")
            .Take(100)
            .Select(warning => new ImageWarning(
                Word(warning.Text("code")) ?? "upstream_warning",
                Word(warning.Text("param")),
                ServiceFailures.Line(warning.Text("message"), []) ?? "The other server did not honour all of the request."
            ));

    /// <summary>A code or a name of a parameter, which goes into a header; null for what is none.</summary>
    private static string? Word(string? text) =>
        text is { Length: > 0 and <= 64 }
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or '[' or ']')
            ? text
            : null;

    /// <summary>Of the image at <paramref name="index"/>; null where that is not said.</summary>
    public static long? SeedOf(JsonElement details, int index) =>
        details.Entries("seeds").ElementAtOrDefault(index) is { ValueKind: JsonValueKind.Number } seed && seed.TryGetInt64(out var value)
            ? value
            : null;

    /// <summary>All but model and seed.</summary>
    public static ImageRecipe RecipeOf(JsonElement details) =>
        new()
        {
            Model = "",
            Steps = (int?)details.Number("steps"),
            GuidanceScale = (float?)details.Amount("guidance_scale"),
            Strength = (float?)details.Amount("strength"),
            Scheduler = details.Text("scheduler"),
        };
}
