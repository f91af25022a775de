using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal record ChangeWebhookRequest
{
    [Description("For people: at most 255 characters in one line.")]
    public string? Name { get; init; }

    [Description("Where to send to; https.")]
    public string? Url { get; init; }

    [Description("Types to be told of; none is all.")]
    public IReadOnlyList<string>? Events { get; init; }

    [Description("False: nothing is sent, and what happens meanwhile is not told later.")]
    public bool? Enabled { get; init; }
}
