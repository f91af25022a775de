using System.Collections.Frozen;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>OpenAI's image models, by the names that unchanged programs send, also those that OpenAI has shut down.</summary>
internal static class OpenAIModelNames
{
    /// <summary>As OpenAI's deprecations page and model list had them in November 2026.</summary>
    private static readonly OpenAIModelName[] Known =
    [
        new("gpt-image-2.6-sunburst", FamilyRules.GptImage26),
        new("gpt-image-2.6-flare", FamilyRules.GptImage26),
        new("gpt-image-2.5-sunburst", FamilyRules.GptImage25),
        new("gpt-image-2.5-sunburst-2026-09-08", FamilyRules.GptImage25),
        new("gpt-image-2.5-flare", FamilyRules.GptImage25),
        new("gpt-image-2.5-flare-2026-09-08", FamilyRules.GptImage25),
        new("gpt-image-2", FamilyRules.GptImage),
        new("gpt-image-2-2026-04-21", FamilyRules.GptImage),
        new("gpt-image-1.5", FamilyRules.GptImage) { ShutDown = new DateOnly(2026, 12, 1) },
        new("gpt-image-1-mini", FamilyRules.GptImage) { ShutDown = new DateOnly(2026, 12, 1) },
        new("chatgpt-image-latest", FamilyRules.GptImage) { ShutDown = new DateOnly(2026, 12, 1) },
        new("gpt-image-1", FamilyRules.GptImage) { ShutDown = new DateOnly(2026, 10, 23) },
        new("dall-e-2", FamilyRules.DallE2) { ShutDown = new DateOnly(2026, 5, 12) },
        new("dall-e-3", FamilyRules.DallE3) { ShutDown = new DateOnly(2026, 5, 12) },
    ];

    private static readonly FrozenDictionary<string, OpenAIModelName> ByName = Known.ToFrozenDictionary(
        model => model.Name,
        StringComparer.Ordinal
    );

    public static IReadOnlyList<string> All { get; } = [.. Known.Select(model => model.Name)];

    /// <summary>The rules that come with the name <paramref name="model"/>; a local model, and none, have only those of its card.</summary>
    public static FamilyRules RulesOf(string? model) =>
        model is not null && ByName.TryGetValue(model, out var known) ? known.Rules : FamilyRules.Local;

    /// <summary>When OpenAI shuts the model down, or has; here the name goes on working. Null when that is not known.</summary>
    public static DateOnly? ShutDownOf(string model) => ByName.GetValueOrDefault(model)?.ShutDown;
}
