using System.Security.Cryptography;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Administration;

namespace Easel.Core.Webhooks;

/// <summary>Makes, changes and deletes endpoints. Whoever belongs to a tenant administers this tenant's and knows of no others.
/// Thread-safe.</summary>
/// <param name="trustedHosts">Hosts that may be reached by http.</param>
public sealed class WebhookService(
    IWebhookSubscriptions store,
    WebhookSecrets secrets,
    TimeProvider clock,
    IReadOnlyList<string> trustedHosts
)
{
    /// <summary>How long a replaced secret goes on signing when nobody says.</summary>
    public static readonly TimeSpan DefaultGrace = TimeSpan.FromDays(1);

    /// <summary>Endpoints of one tenant, or of none.</summary>
    public const int MostEndpoints = 100;

    /// <param name="onlyCheck">No endpoint is made, for the caller knows of something wrong already.</param>
    /// <returns>The endpoint, and its secret, which nobody can be told again; or all that is wrong.</returns>
    public async ValueTask<(WebhookSubscription? Webhook, string? Secret, IReadOnlyList<ImageError> Problems)> CreateAsync(
        NewWebhook wanted,
        CallerIdentity by,
        CancellationToken cancellationToken,
        bool onlyCheck = false
    )
    {
        var problems = WebhookRules.Problems(wanted, by, trustedHosts);
        if (onlyCheck || problems.Count > 0)
            return (null, null, problems);
        var (id, secret) = ($"we_{RandomNumberGenerator.GetHexString(32, lowercase: true)}", WebhookSecrets.Create());
        var webhook = new WebhookSubscription
        {
            Id = id,
            Tenant = wanted.Tenant,
            Name = wanted.Name,
            Url = WebhookRules.UrlOf(wanted.Url, trustedHosts)!,
            Events = [.. wanted.Events.Distinct(StringComparer.Ordinal)],
            IsEnabled = wanted.IsEnabled,
            Secret = secrets.Protect(id, secret),
            CreatedAt = Now(),
            UpdatedAt = Now(),
        };
        return await store.TryAddAsync(webhook, MostEndpoints, cancellationToken) ? (webhook, secret, []) : (null, null, [TooMany]);
    }

    /// <summary>Null when there is none that <paramref name="by"/> administers.</summary>
    public async ValueTask<WebhookSubscription?> FindAsync(string id, CallerIdentity by, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } webhook && by.Administers(webhook.Tenant) ? webhook : null;

    public ValueTask<IReadOnlyList<WebhookSubscription>> ListAsync(CallerIdentity by, CancellationToken cancellationToken) =>
        store.ListAsync(by.Tenant, cancellationToken);

    /// <param name="onlyCheck">Nothing is changed, for the caller knows of something wrong already.</param>
    /// <returns>The endpoint, or all that is wrong; neither when there is no such endpoint.</returns>
    public async ValueTask<(WebhookSubscription? Webhook, IReadOnlyList<ImageError> Problems)> ChangeAsync(
        string id,
        CallerIdentity by,
        Func<NewWebhook, NewWebhook> change,
        CancellationToken cancellationToken,
        bool onlyCheck = false
    )
    {
        IReadOnlyList<ImageError> problems = [];
        var changed = await ReplaceAsync(
            id,
            by,
            webhook =>
            {
                var wanted = change(
                    new NewWebhook
                    {
                        Name = webhook.Name,
                        Url = webhook.Url.OriginalString,
                        Tenant = webhook.Tenant,
                        Events = webhook.Events,
                        IsEnabled = webhook.IsEnabled,
                    }
                );
                problems = WebhookRules.Problems(wanted, by, trustedHosts);
                return onlyCheck || problems.Count > 0
                    ? null
                    : webhook with
                    {
                        Name = wanted.Name,
                        Url = WebhookRules.UrlOf(wanted.Url, trustedHosts)!,
                        Events = [.. wanted.Events.Distinct(StringComparer.Ordinal)],
                        IsEnabled = wanted.IsEnabled,
                    };
            },
            cancellationToken
        );
        return (changed, problems);
    }

    /// <summary>Gives an endpoint another secret; deliveries are signed with the one before too for <paramref name="grace"/>.</summary>
    /// <returns>The endpoint and its new secret, or what is wrong; neither when there is no such endpoint.</returns>
    public async ValueTask<(WebhookSubscription? Webhook, string? Secret, IReadOnlyList<ImageError> Problems)> RotateAsync(
        string id,
        CallerIdentity by,
        TimeSpan grace,
        CancellationToken cancellationToken
    )
    {
        var problems = SecretGrace.Problems(grace);
        if (problems.Count > 0)
            return (null, null, problems);
        var secret = WebhookSecrets.Create();
        var rotated = await ReplaceAsync(
            id,
            by,
            webhook =>
                webhook with
                {
                    Secret = secrets.Protect(id, secret),
                    PreviousSecret = grace > TimeSpan.Zero ? webhook.Secret : null,
                    PreviousExpiresAt = grace > TimeSpan.Zero ? Now() + grace : null,
                },
            cancellationToken
        );
        return (rotated, rotated is null ? null : secret, []);
    }

    /// <summary>What became of its events goes too; false when there is none.</summary>
    public async ValueTask<bool> DeleteAsync(string id, CallerIdentity by, CancellationToken cancellationToken) =>
        await FindAsync(id, by, cancellationToken) is not null && await store.DeleteAsync(id, cancellationToken);

    /// <param name="change">Null to refuse.</param>
    private ValueTask<WebhookSubscription?> ReplaceAsync(
        string id,
        CallerIdentity by,
        Func<WebhookSubscription, WebhookSubscription?> change,
        CancellationToken cancellationToken
    ) =>
        VersionedChange.RunAsync(
            () => FindAsync(id, by, cancellationToken),
            change,
            async changed =>
            {
                var kept = changed with { UpdatedAt = Now() };
                return await store.ReplaceAsync(kept, cancellationToken) ? kept with { Version = kept.Version + 1 } : null;
            }
        );

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());

    private static ImageError TooMany { get; } =
        new(ImageErrorKind.InvalidRequest, "too_many_webhooks", null, $"There are {MostEndpoints} webhook endpoints already; delete one.");
}
