using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Usage.Schemas;

[SnakeCase]
internal sealed record UsageBucket<T>
{
    [AllowedValues("bucket")]
    public required string Object { get; init; }

    public required long StartTime { get; init; }

    public required long EndTime { get; init; }

    public required IReadOnlyList<T> Results { get; init; }
}
