using System.Text.Json.Serialization.Metadata;
using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Json;

namespace Easel.Client.Presets;

/// <summary>The presets of an Easel server: the caller's own and the public ones. Thread-safe.</summary>
public sealed class PresetClient
{
    private const string Path = "presets";

    private readonly Transport _transport;

    internal PresetClient(Transport transport) => _transport = transport;

    /// <summary>The most used first.</summary>
    /// <param name="search">What name or description contain.</param>
    public async Task<IReadOnlyList<Preset>> ListAsync(
        string? category = null,
        string? search = null,
        CancellationToken cancellationToken = default
    )
    {
        var call = Call.Get(Path + QueryText.Of(("category", category), ("search", search)));
        return (await SendAsync(call, ApiJson.Default.PresetList, cancellationToken).ConfigureAwait(false)).Data ?? [];
    }

    public Task<Preset> GetAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(PathOf(id)), ApiJson.Default.Preset, cancellationToken);

    public Task<Preset> CreateAsync(PresetParams preset, CancellationToken cancellationToken = default) =>
        SendAsync(Post(Path, preset, ApiJson.Default.PresetParams), ApiJson.Default.Preset, cancellationToken);

    public Task<Preset> ChangeAsync(string id, PresetParams preset, CancellationToken cancellationToken = default) =>
        SendAsync(Post(PathOf(id), preset, ApiJson.Default.PresetParams), ApiJson.Default.Preset, cancellationToken);

    public Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(new Call(HttpMethod.Delete, PathOf(id), null, null), ApiJson.Default.DeletedPreset, cancellationToken);

    /// <summary>Fills in the variables, and counts the use.</summary>
    public Task<UsedPreset> UseAsync(
        string id,
        IReadOnlyDictionary<string, string> variables,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync(
            Post($"{PathOf(id)}/use", new PresetValues(variables), ApiJson.Default.PresetValues),
            ApiJson.Default.UsedPreset,
            cancellationToken
        );

    private static Call Post<T>(string path, T body, JsonTypeInfo<T> type) => new(HttpMethod.Post, path, null, JsonRequest.Of(body, type));

    private Task<T> SendAsync<T>(Call call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => _transport.SendAsync(call, (head, body) => ImageResponseReader.Read(head, body, type), cancellationToken);

    private static string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"{Path}/{Uri.EscapeDataString(id)}";
    }
}
