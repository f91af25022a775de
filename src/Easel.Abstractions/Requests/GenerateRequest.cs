namespace Easel;

/// <summary>Text to image.</summary>
public sealed record GenerateRequest : ImageRequest
{
    public required string Prompt { get; init; }

    /// <summary>What the image should not show; empty for none.</summary>
    public string NegativePrompt { get; init; } = "";
}
