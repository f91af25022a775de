using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record ImagesUsageResult
{
    [AllowedValues("organization.usage.images.result")]
    public required string Object { get; init; }

    public required long Images { get; init; }

    public required long NumModelRequests { get; init; }

    public string? Source { get; init; }

    public string? Size { get; init; }

    public string? ProjectId { get; init; }

    public string? UserId { get; init; }

    public string? ApiKeyId { get; init; }

    public string? Model { get; init; }
}
