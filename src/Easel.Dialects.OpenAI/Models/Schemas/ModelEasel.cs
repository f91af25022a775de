using System.ComponentModel;
using System.Text.Json;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Models.Schemas;

[SnakeCase]
internal sealed record ModelEasel
{
    public string? ServedBy { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public required string? License { get; init; }

    public bool? Transparency { get; init; }

    [Description("Styles that requests may name.")]
    public IReadOnlyList<string>? Styles { get; init; }

    [Description("What requests may ask of the model.")]
    public JsonElement? Capabilities { get; init; }

    [Description("Parameters that this model has and few others, which requests send in extra.")]
    public IReadOnlyList<JsonElement>? Extra { get; init; }

    [Description("Schedulers that requests may name.")]
    public IReadOnlyList<string>? Schedulers { get; init; }

    [Description("Servers of Easel by which the model comes, this one first, for another server that asks (header Easel-Server).")]
    public IReadOnlyList<string>? Servers { get; init; }
}
