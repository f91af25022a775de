namespace Easel.Client.Images;

/// <summary>Text to image: <c>POST /images/generations</c>.</summary>
public sealed record ImageGenerateParams : ImageParams
{
    /// <summary>What to draw.</summary>
    public required string Prompt { get; init; }
}
