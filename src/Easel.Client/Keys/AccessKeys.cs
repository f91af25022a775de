using System.Text;
using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Json;

namespace Easel.Client.Keys;

/// <summary>The access keys of an Easel server, for who has a key with the scope <c>admin</c>. Thread-safe.</summary>
public sealed class AccessKeys
{
    private const string Path = "admin/keys";

    private readonly Transport _transport;

    internal AccessKeys(Transport transport) => _transport = transport;

    /// <summary>Creates a key. Its <see cref="AccessKey.Value"/> is told here and nowhere else.</summary>
    public Task<AccessKey> CreateAsync(AccessKeyParams key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return SendAsync(new Call(HttpMethod.Post, Path, null, JsonRequest.Of(key, ApiJson.Default.AccessKeyParams)), cancellationToken);
    }

    public Task<AccessKeyPage> ListAsync(AccessKeyQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new AccessKeyQuery();
        var path = new StringBuilder($"{Path}?limit={query.Limit ?? 20}");
        Append("after", query.After);
        Append("tenant", query.Tenant);
        Append("user", query.User);
        Append("include_revoked", query.IncludeRevoked ? "true" : null);
        return _transport.SendAsync(Call.Get(path.ToString()), ImageResponseReader.ReadKeys, cancellationToken);

        void Append(string name, string? value)
        {
            if (value is not null)
                path.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    public Task<AccessKey> GetAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(PathOf(id)), cancellationToken);

    /// <summary>Gives a key another secret, the <see cref="AccessKey.Value"/> of the result.</summary>
    /// <param name="grace">How long the secret before is good still, at most 30 days; null is an hour.</param>
    public Task<AccessKey> RotateAsync(string id, TimeSpan? grace = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            new Call(
                HttpMethod.Post,
                $"{PathOf(id)}/rotate",
                null,
                JsonRequest.Of(new RotateParams((long?)grace?.TotalSeconds), ApiJson.Default.RotateParams)
            ),
            cancellationToken
        );

    /// <summary>From now on the key opens nothing, and its jobs are cancelled. Revoking twice is revoking once.</summary>
    public Task<AccessKey> RevokeAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(new Call(HttpMethod.Post, $"{PathOf(id)}/revoke", null, null), cancellationToken);

    private Task<AccessKey> SendAsync(Call call, CancellationToken cancellationToken) =>
        _transport.SendAsync(call, ImageResponseReader.ReadKey, cancellationToken);

    private static string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"{Path}/{Uri.EscapeDataString(id)}";
    }
}
