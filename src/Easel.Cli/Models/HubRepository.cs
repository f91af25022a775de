using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Easel.Cli.Models;

/// <summary>A repository of Hugging Face's hub, or of a mirror of it: its files, and what its card demands.</summary>
/// <param name="License">As its card names it; null where it does not.</param>
/// <param name="DemandsConsent">Its licence must be accepted before it is fetched.</param>
internal sealed record HubRepository(Uri Hub, string Name, string? License, bool DemandsConsent, IReadOnlyList<RepositoryFile> Files)
{
    /// <summary>What a model is drawn with; exports of other formats and pickles stay where they are.</summary>
    private static readonly string[] Useful = [".safetensors", ".gguf", ".json", ".txt", ".model"];

    public Uri UrlOf(RepositoryFile file) =>
        new(Hub, $"{Name}/resolve/main/{string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString))}");

    /// <summary>The repository; or why it cannot be asked for.</summary>
    public static async Task<(HubRepository? Repository, Failure? Failure)> ReadAsync(
        HttpClient client,
        Uri hub,
        string name,
        string? token,
        CancellationToken cancellationToken
    )
    {
        var url = new Uri(hub, $"api/models/{name}?blobs=true");
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return (
                null,
                new Failure(ExitCode.Refused, $"There is no repository '{name}' at {hub}, or your token (HF_TOKEN) may not see it.")
            );
        if (!response.IsSuccessStatusCode)
            return (null, new Failure(ExitCode.ServerError, $"{url} answers {(int)response.StatusCode}."));
        try
        {
            using var document = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(cancellationToken));
            return (Read(hub, name, document.RootElement), null);
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return (null, new Failure(ExitCode.ServerError, $"{url} does not answer as a hub of models does."));
        }
    }

    private static HubRepository Read(Uri hub, string name, JsonElement root)
    {
        var license =
            root.TryGetProperty("cardData", out var card)
            && card.ValueKind == JsonValueKind.Object
            && card.TryGetProperty("license", out var named)
            && named.ValueKind == JsonValueKind.String
                ? named.GetString()
                : null;
        var gated = root.TryGetProperty("gated", out var gate) && gate.ValueKind is not (JsonValueKind.False or JsonValueKind.Null);
        var files = new List<RepositoryFile>();
        foreach (var sibling in root.GetProperty("siblings").EnumerateArray())
        {
            var path = sibling.GetProperty("rfilename").GetString()!;
            var isSafe =
                !Path.IsPathRooted(path)
                && !path.Contains('\\', StringComparison.Ordinal)
                && !path.Split('/').Any(piece => piece is "" or "." or "..");
            if (!isSafe || !Useful.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                continue;
            var sha256 = sibling.TryGetProperty("lfs", out var lfs) && lfs.TryGetProperty("sha256", out var sum) ? sum.GetString() : null;
            files.Add(new RepositoryFile(path, sha256));
        }

        return new HubRepository(hub, name, license, gated, files);
    }
}

/// <param name="Path">In the repository, with forward slashes.</param>
/// <param name="Sha256">Null where the hub does not say.</param>
internal sealed record RepositoryFile(string Path, string? Sha256);
