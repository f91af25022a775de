using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessRequestContent
{
    [MinLength(1)]
    [MaxLength(200)]
    public required IReadOnlyList<ProcessInput> Inputs { get; init; }

    [Description("From an earlier answer: its first image is what this request edits, unless it brings an image.")]
    public string? ConversationState { get; init; }

    public ProcessRequested? Requested { get; init; }

    public ProcessInternOptions? InternOptions { get; init; }

    [Description("The client's own name for its end user; not stored.")]
    public string? ClientUser { get; init; }

    [Description("Answer with server-sent events.")]
    [DefaultValue(false)]
    public bool? Stream { get; init; }
}
