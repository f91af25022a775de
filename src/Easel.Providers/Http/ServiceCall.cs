using System.Text.Json;

namespace Easel.Providers.Http;

/// <summary>One request to a service.</summary>
/// <param name="Path">Below the provider's base URL, without a slash in front; or a whole URL, which must be of a host that may have the
/// key.</param>
internal sealed record ServiceCall(HttpMethod Method, string Path)
{
    /// <summary>Makes the body; null for none.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>The key to send; null sends none.</summary>
    public Secret? Key { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public string Accept { get; init; } = "application/json";

    /// <summary>The service draws for it, and may charge: when its end is not seen, its outcome is not known.</summary>
    public bool Draws { get; init; }

    /// <summary>How long it may take in all; null for as long as the provider's calls may.</summary>
    public TimeSpan? Timeout { get; init; }

    public static ServiceCall Get(string path, Secret? key) => new(HttpMethod.Get, path) { Key = key };

    /// <summary>A call that draws, with a JSON body that <paramref name="write"/> writes between the braces.</summary>
    public static ServiceCall Draw(string path, Secret? key, Action<Utf8JsonWriter> write) =>
        new(HttpMethod.Post, path)
        {
            Key = key,
            Body = () => new JsonObjectContent(write),
            Draws = true,
        };
}
