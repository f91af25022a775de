namespace Easel.Dialects.OpenAI.Calls;

/// <summary>OpenAI's image models, by the names that unchanged programs send.</summary>
internal static class OpenAIModelNames
{
    private const string DallE2 = "dall-e-2";
    private const string DallE3 = "dall-e-3";

    private static readonly string[] GptImage =
    [
        "gpt-image-1",
        "gpt-image-1-mini",
        "gpt-image-1.5",
        "gpt-image-2",
        "gpt-image-2-2026-04-21",
        "chatgpt-image-latest",
    ];

    public static IReadOnlyList<string> All { get; } = [.. GptImage, DallE2, DallE3];

    /// <summary>The rules that come with the name <paramref name="model"/>; a local model, and none, have only those of its card.</summary>
    public static FamilyRules RulesOf(string? model) =>
        model switch
        {
            DallE2 => FamilyRules.DallE2,
            DallE3 => FamilyRules.DallE3,
            not null when GptImage.Contains(model, StringComparer.Ordinal) => FamilyRules.GptImage,
            _ => FamilyRules.Local,
        };
}
