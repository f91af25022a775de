using Easel.Client.Images;

namespace Easel.Client.Saas;

/// <summary>The images of a request to the SaaS API.</summary>
public sealed record SaasImagesResult
{
    public string Id { get; init; } = "";

    public IReadOnlyList<SaasImage> Images { get; init; } = [];

    /// <summary>The model that drew.</summary>
    public string Model { get; init; } = "";

    public string Provider { get; init; } = "";

    /// <summary>US cents; 0 from the cache.</summary>
    public decimal Cost { get; init; }

    /// <summary>The images were drawn for an earlier request.</summary>
    public bool Cached { get; init; }

    /// <summary>What was not honoured.</summary>
    public IReadOnlyList<EaselWarning> Warnings
    {
        get;
        init => field = value ?? [];
    } = [];
}
