using System.Collections.Frozen;
using Easel.Core.Webhooks;
using Easel.Dialects.OpenAI.Requests;
using Easel.Server.Administration;

namespace Easel.Server.Webhooks.Administration;

/// <summary>The body of a request that makes or changes an endpoint.</summary>
internal sealed class WebhookBody(JsonBody body)
{
    private static readonly FrozenSet<string> Changeable = FrozenSet.Create(StringComparer.Ordinal, "name", "url", "events", "enabled");
    private static readonly FrozenSet<string> All = Changeable.Concat(["tenant"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly BodyFields _fields = new(body, body.Add);

    /// <summary>The endpoint to make; good only when the body has no problems.</summary>
    /// <param name="tenant">Whose it is where the body does not say.</param>
    public NewWebhook ToNew(string? tenant)
    {
        body.RefuseUnknown(All);
        if (!body.TryGet("url", out _))
            body.AddMissing("url");
        return Apply(new NewWebhook { Url = "" }) with { Tenant = _fields.Text("tenant") ?? tenant };
    }

    /// <summary>What is changed; good only when the body has no problems.</summary>
    public Func<NewWebhook, NewWebhook> ToChange()
    {
        body.RefuseUnknown(Changeable);
        // Once, so that no problem is told twice.
        var read = Apply(new NewWebhook { Url = "" });
        return webhook =>
            webhook with
            {
                Name = body.Has("name") ? read.Name : webhook.Name,
                Url = body.Has("url") ? read.Url : webhook.Url,
                Events = body.Has("events") ? read.Events : webhook.Events,
                IsEnabled = body.Has("enabled") ? read.IsEnabled : webhook.IsEnabled,
            };
    }

    private NewWebhook Apply(NewWebhook webhook) =>
        webhook with
        {
            Name = _fields.Text("name") ?? "",
            Url = _fields.Text("url") ?? "",
            Events = _fields.Texts("events") ?? [],
            IsEnabled = _fields.Flag("enabled") ?? true,
        };
}
