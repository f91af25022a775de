using Easel.Core;
using Easel.Core.Access.Keys;
using Easel.Core.Models;
using Easel.Server.Roles;

namespace Easel.Server.Hosting;

/// <summary>What a person sees when the server has started.</summary>
internal static class Banner
{
    public static async Task PrintAsync(WebApplication app) =>
        Console.WriteLine(await TextAsync(app.Services, app.Urls.FirstOrDefault() ?? ""));

    /// <summary>What this server answers; a worker has probes alone.</summary>
    /// <param name="listening">Where it listens.</param>
    internal static async Task<string> TextAsync(IServiceProvider services, string listening)
    {
        var options = services.GetRequiredService<EaselOptions>();
        var url = Reachable(listening);
        var models = services.GetRequiredService<ModelCatalog>().Cards.Select(card => card.Id);
        var pages = options.Role is ServerRole.Worker ? Probes(url) : Pages(url, options, await KeyAsync(services));
        return $"""

            Easel {EaselVersion.Text} is listening on {url}
              draws with  {string.Join(", ", models)}
            {pages}

            """;
    }

    private static string Probes(string url) => $"  probes      {url}{Routes.Live} {url}{Routes.Ready}";

    private static string Pages(string url, EaselOptions options, string key)
    {
        var studio = options.Studio.Enabled ? $"{url}/" : "off (Easel:Studio:Enabled)";
        return $$"""
              studio      {{studio}}
              API page    {{url}}{{Routes.Docs}}
              try         curl -s {{url}}/v1/images/generations {{key}}-H 'Content-Type: application/json' -d '{"prompt": "a red apple"}' | sed 's/.*"b64_json":"//; s/".*//' | base64 -d > apple.png
            """;
    }

    /// <summary>How the key is sent; empty where none is asked for.</summary>
    private static async Task<string> KeyAsync(IServiceProvider services) =>
        await services.GetRequiredService<AccessKeyDirectory>().IsRequiredAsync(CancellationToken.None)
            ? """-H "Authorization: Bearer $EASEL_KEY" """
            : "";

    /// <summary>An address that listens everywhere is reached by the machine's own name.</summary>
    private static string Reachable(string url) =>
        url.Replace("://0.0.0.0", "://localhost")
            .Replace("://[::]", "://localhost")
            .Replace("://*", "://localhost")
            .Replace("://+", "://localhost")
            .TrimEnd('/');
}
