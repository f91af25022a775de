namespace Easel.Client.Saas;

/// <summary>An image: a URL that is good for some time, or the file itself.</summary>
public sealed record SaasImage
{
    public Uri? Url { get; init; }

    /// <summary>The file, as base64.</summary>
    public string? B64Json { get; init; }

    public string? RevisedPrompt { get; init; }
}
