namespace Easel.Abstractions.Requests;

/// <summary>A request in words: text to image, or text and images to image.</summary>
public abstract record PromptedRequest : ImageRequest
{
    public required string Prompt { get; init; }

    /// <summary>What the image should not show; empty for none.</summary>
    public string NegativePrompt { get; init; } = "";
}
