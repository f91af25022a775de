namespace Easel.Server;

/// <summary>OpenAI's image models, by the names that unchanged programs send, and the rules that come with the name.</summary>
internal static class OpenAIModelNames
{
    private const string DallE2 = "dall-e-2";
    private const string DallE3 = "dall-e-3";

    public static IReadOnlyList<string> All { get; } =
    [
        "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "chatgpt-image-latest", DallE2, DallE3,
    ];

    /// <summary>The limits and the default delivery of the family that <paramref name="model"/> belongs to. Local models follow GPT image's.</summary>
    public static FamilyRules RulesOf(string? model) => model switch
    {
        DallE2 => new FamilyRules(MaxPromptLength: 1_000, MaxCount: 10, ImageDelivery.Url),
        DallE3 => new FamilyRules(MaxPromptLength: 4_000, MaxCount: 1, ImageDelivery.Url),
        _ => new FamilyRules(MaxPromptLength: 32_000, MaxCount: 10, ImageDelivery.Base64),
    };
}

/// <summary>What a program that names one of OpenAI's models expects.</summary>
internal sealed record FamilyRules(int MaxPromptLength, int MaxCount, ImageDelivery Delivery);

/// <summary>How an answer carries its images.</summary>
internal enum ImageDelivery
{
    /// <summary>As <c>b64_json</c>.</summary>
    Base64,

    /// <summary>As <c>url</c> on this server, signed, for 60 minutes.</summary>
    Url,
}
