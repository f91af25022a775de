using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Json;

namespace Easel.Client.Models;

/// <summary>What the models of an Easel server take, for who has a key with the scope <c>admin</c>. Thread-safe.</summary>
public sealed class ModelAdministration
{
    private const string Path = "admin/models";

    private readonly Transport _transport;

    internal ModelAdministration(Transport transport) => _transport = transport;

    public async Task<IReadOnlyList<ModelState>> ListAsync(CancellationToken cancellationToken = default) =>
        (
            await _transport
                .SendAsync(
                    Call.Get(Path),
                    (head, body) => ImageResponseReader.Read(head, body, ApiJson.Default.ModelStateList),
                    cancellationToken
                )
                .ConfigureAwait(false)
        ).Data
        ?? [];

    /// <summary>Loads a model of the server's machine now, so that the next request need not wait for it.</summary>
    public Task<ModelState> LoadAsync(string id, CancellationToken cancellationToken = default) => SendAsync("load", id, cancellationToken);

    /// <summary>Frees a model of the server's machine; the next request loads it again. One that draws is refused.</summary>
    public Task<ModelState> UnloadAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync("unload", id, cancellationToken);

    private Task<ModelState> SendAsync(string verb, string id, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        // Ids of services' models have slashes, which are part of the path.
        var path = $"{Path}/{verb}/{Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)}";
        return _transport.SendAsync(
            new Call(HttpMethod.Post, path, null, null),
            (head, body) => ImageResponseReader.Read(head, body, ApiJson.Default.ModelState),
            cancellationToken
        );
    }
}
