using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Text;

namespace Easel.Core.Webhooks;

/// <summary>What may be said of an endpoint.</summary>
internal static class WebhookRules
{
    private const int MaxUrl = 2048;

    /// <summary>All that is wrong, each naming its parameter.</summary>
    /// <param name="trustedHosts">Hosts that may be reached by http.</param>
    public static IReadOnlyList<ImageError> Problems(NewWebhook webhook, CallerIdentity by, IReadOnlyList<string> trustedHosts)
    {
        var problems = new List<ImageError>();
        if (webhook.Name.Length > 0 && PlainText.Problem(webhook.Name) is { } name)
            Add("name", name);
        if (webhook.Tenant is { } tenant && PlainText.Problem(tenant) is { } wrong)
            Add("tenant", wrong);
        if (UrlOf(webhook.Url, trustedHosts) is null)
            Add("url", "must look like https://example.org/hook; http:// only reaches hosts that Easel:Webhooks:TrustedHosts names");
        if (webhook.Events.Except(EventTypes.All, StringComparer.Ordinal).Any())
            Add("events", $"may hold {string.Join(", ", EventTypes.All)}");
        if (by.Tenant is { } own && !string.Equals(webhook.Tenant, own, StringComparison.Ordinal))
            Add("tenant", "must be the tenant of the key that you administer with");
        return problems;

        void Add(string param, string rest) =>
            problems.Add(new ImageError(ImageErrorKind.InvalidRequest, "invalid_value", param, $"'{param}' {rest}."));
    }

    /// <summary>Null when it is none that may be reached.</summary>
    public static Uri? UrlOf(string? text, IReadOnlyList<string> trustedHosts) =>
        text is { Length: <= MaxUrl }
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (url.Scheme is "https" || (url.Scheme is "http" && trustedHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase)))
            ? url
            : null;
}
