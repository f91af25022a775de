namespace Easel.Dialects.OpenAI.Moderations;

/// <summary>The categories that every result of OpenAI's moderations has.</summary>
internal static class ModerationCategories
{
    public static IReadOnlyList<string> All { get; } =
    [
        "harassment",
        "harassment/threatening",
        "hate",
        "hate/threatening",
        "illicit",
        "illicit/violent",
        "self-harm",
        "self-harm/instructions",
        "self-harm/intent",
        "sexual",
        "sexual/minors",
        "violence",
        "violence/graphic",
    ];
}
