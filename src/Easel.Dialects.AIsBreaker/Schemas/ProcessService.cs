using System.ComponentModel;
using System.Text.Json.Nodes;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessService
{
    [Description(
        "`text-to-image:easel`, `text-to-image:openai.com` or `text-to-image:stability.ai`, each with `/ENGINE` if wanted; or `aisbreaker:mirror` around another."
    )]
    public required string ServiceId { get; init; }

    [Description("The model. Default: the server's default model.")]
    public string? Engine { get; init; }

    [Description("Left out with a warning: this server draws itself.")]
    public string? Url { get; init; }

    [Description("Of `aisbreaker:mirror`: the service that it mirrors, as another ProcessService. Images pass as they are.")]
    public JsonObject? Forward2ServiceProps { get; init; }
}
