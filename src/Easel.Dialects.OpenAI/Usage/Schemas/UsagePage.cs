using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record UsagePage<T>
{
    [AllowedValues("page")]
    public required string Object { get; init; }

    public required IReadOnlyList<UsageBucket<T>> Data { get; init; }

    public required bool HasMore { get; init; }

    public required string? NextPage { get; init; }
}
