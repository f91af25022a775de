namespace Easel.Client.Images;

/// <summary>Tokens of one response or of one finished image.</summary>
public sealed record ImageUsage
{
    /// <summary>Text and images of the request.</summary>
    public long InputTokens { get; init; }

    /// <summary>Images that were drawn, previews included.</summary>
    public long OutputTokens { get; init; }

    public long TotalTokens { get; init; }

    public ImageTokenDetails? InputTokensDetails { get; init; }

    public ImageTokenDetails? OutputTokensDetails { get; init; }
}

/// <summary>Tokens by what they stand for.</summary>
public sealed record ImageTokenDetails
{
    public long TextTokens { get; init; }

    public long ImageTokens { get; init; }
}
