using Easel.Client.Vocabulary;

namespace Easel.Client.Saas;

/// <summary>The body of <c>POST /api/v1/ai/images/generate</c> of the SaaS backend template; null leaves it to the service.</summary>
public sealed record ImageGenerationOptions
{
    /// <summary>What to draw, 1-4000 characters.</summary>
    public required string Prompt { get; init; }

    public string? Model { get; init; }

    /// <summary>The name of the provider that draws.</summary>
    public string? Provider { get; init; }

    /// <summary>256x256, 512x512, 1024x1024, 1792x1024 or 1024x1792.</summary>
    public OutputSize? Size { get; init; }

    /// <summary><c>standard</c> or <c>hd</c>.</summary>
    public OutputQuality? Quality { get; init; }

    public OutputStyle? Style { get; init; }

    /// <summary>How many images, 1-10.</summary>
    public int? N { get; init; }

    public ResponseFormat? ResponseFormat { get; init; }

    /// <summary>Your own name for your end user.</summary>
    public string? User { get; init; }

    /// <summary>A response that was kept may be given again. Default: true.</summary>
    public bool? Cache { get; init; }

    /// <summary>The request counts in the usage statistics. Default: true.</summary>
    public bool? Track { get; init; }
}
