using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessResponse
{
    public required IReadOnlyList<ProcessOutput> Outputs { get; init; }

    [Description(
        "Sent back within 60 minutes, the next request edits the first image of this answer. Absent where there was no room to keep it."
    )]
    public string? ConversationState { get; init; }

    public required ProcessUsage Usage { get; init; }

    public required ProcessInternResponse InternResponse { get; init; }
}
