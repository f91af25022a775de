using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Moderations.Schemas;

[SnakeCase]
internal sealed record CreateModerationResponse
{
    public required string Id { get; init; }

    public required string Model { get; init; }

    public required IReadOnlyList<ModerationResult> Results { get; init; }
}
