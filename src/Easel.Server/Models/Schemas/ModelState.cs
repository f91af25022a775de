using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Models.Schemas;

[SnakeCase]
internal sealed record ModelState
{
    public required string Id { get; init; }

    [AllowedValues("model.state")]
    public required string Object { get; init; }

    public required string Provider { get; init; }

    [Description("Other people's service draws.")]
    public required bool Remote { get; init; }

    [Description("It is in this machine's memory; null for what is drawn elsewhere, or is always there.")]
    public required bool? Loaded { get; init; }

    [Description("What it takes of the memory, as far as that is known.")]
    public required long? Bytes { get; init; }

    [Description("Requests that it has now, those that wait for their turn among them.")]
    public required int InFlight { get; init; }

    [Description("How long an image took lately; null before the first.")]
    public required double? SecondsPerImage { get; init; }

    [Description("Why it is not asked now, as its last failures say; null when it is.")]
    public required string? Problem { get; init; }
}
