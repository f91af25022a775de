using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Json;
using Easel.Client.Keys;

namespace Easel.Client.Webhooks;

/// <summary>The webhook endpoints of an Easel server, for who has a key with the scope <c>admin</c>. Thread-safe.</summary>
public sealed class EaselWebhooks
{
    private const string Path = "admin/webhooks";

    private readonly Transport _transport;

    internal EaselWebhooks(Transport transport) => _transport = transport;

    /// <summary>Adds an endpoint. Its <see cref="Webhook.Secret"/> is told here and nowhere else.</summary>
    public Task<Webhook> CreateAsync(WebhookParams webhook, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return SendAsync(new Call(HttpMethod.Post, Path, null, JsonRequest.Of(webhook, ApiJson.Default.WebhookParams)), cancellationToken);
    }

    /// <summary>All of them; those of the server's configuration too, where the key has no tenant.</summary>
    public Task<IReadOnlyList<Webhook>> ListAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Call.Get(Path), ImageResponseReader.ReadWebhooks, cancellationToken);

    public Task<Webhook> GetAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(PathOf(id)), cancellationToken);

    public Task<Webhook> ChangeAsync(string id, WebhookChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return SendAsync(
            new Call(HttpMethod.Post, PathOf(id), null, JsonRequest.Of(change, ApiJson.Default.WebhookChange)),
            cancellationToken
        );
    }

    /// <summary>Gives an endpoint another secret, the <see cref="Webhook.Secret"/> of the result.</summary>
    /// <param name="grace">How long deliveries are signed with the secret before too, at most 30 days; null is a day.</param>
    public Task<Webhook> RotateAsync(string id, TimeSpan? grace = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            new Call(
                HttpMethod.Post,
                $"{PathOf(id)}/rotate",
                null,
                JsonRequest.Of(new RotateParams((long?)grace?.TotalSeconds), ApiJson.Default.RotateParams)
            ),
            cancellationToken
        );

    /// <summary>Sends an event of type <c>webhook.test</c> now, once, and says what came of it.</summary>
    public Task<WebhookDelivery> TestAsync(string id, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new Call(HttpMethod.Post, $"{PathOf(id)}/test", null, null),
            ImageResponseReader.ReadDelivery,
            cancellationToken
        );

    /// <summary>What became of an endpoint's events, the newest first.</summary>
    /// <param name="limit">1-100; null is 20.</param>
    /// <param name="after">The id of the last delivery of the page before; null for the first page.</param>
    public Task<WebhookDeliveryPage> ListDeliveriesAsync(
        string id,
        int? limit = null,
        string? after = null,
        CancellationToken cancellationToken = default
    ) =>
        _transport.SendAsync(
            Call.Get($"{PathOf(id)}/deliveries?limit={limit ?? 20}" + (after is null ? "" : $"&after={Uri.EscapeDataString(after)}")),
            ImageResponseReader.ReadDeliveries,
            cancellationToken
        );

    /// <summary>What became of its events goes too.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new Call(HttpMethod.Delete, PathOf(id), null, null),
            ImageResponseReader.ReadDeletedWebhook,
            cancellationToken
        );

    private Task<Webhook> SendAsync(Call call, CancellationToken cancellationToken) =>
        _transport.SendAsync(call, ImageResponseReader.ReadWebhook, cancellationToken);

    private static string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"{Path}/{Uri.EscapeDataString(id)}";
    }
}
