using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>The images of a request.</summary>
internal sealed record SaasImages
{
    public required string Id { get; init; }

    public required IReadOnlyList<SaasImage> Images { get; init; }

    [Description("The model that drew.")]
    public required string Model { get; init; }

    public required string Provider { get; init; }

    [Description("US cents; 0 from the cache.")]
    public required decimal Cost { get; init; }

    [Description("The images were drawn for an earlier request.")]
    public required bool Cached { get; init; }

    [Description("What was not honoured; missing where all was.")]
    public IReadOnlyList<SaasWarning>? Warnings { get; init; }
}
