using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.Saas.Schemas;

internal sealed record SaasCacheQuery
{
    [AllowedValues("completion", "chat", "embedding", "image")]
    public string? Type { get; init; }
}
