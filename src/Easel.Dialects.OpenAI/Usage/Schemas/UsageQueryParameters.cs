using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

/// <summary>What both endpoints take.</summary>
[SnakeCase]
internal record UsageQueryParameters
{
    [Description("From when on, in seconds since 1970; the bucket that it is in is the first.")]
    [Required]
    public long StartTime { get; init; }

    [Description("Until when, exclusive; now by default.")]
    public long? EndTime { get; init; }

    [Description("How many buckets.")]
    public int? Limit { get; init; }

    [Description("`next_page` of the page before.")]
    public string? Page { get; init; }

    [Description("Fields to tell apart by.")]
    public IReadOnlyList<string>? GroupBy { get; init; }

    [Description("Of these tenants alone.")]
    public IReadOnlyList<string>? ProjectIds { get; init; }

    [Description("Of these access keys alone.")]
    public IReadOnlyList<string>? ApiKeyIds { get; init; }
}
