using Easel.Core;
using Easel.Core.Access.Keys;
using Easel.Core.Models;
using Easel.Studio;

namespace Easel.Server.Hosting;

/// <summary>What a person sees when the server has started.</summary>
internal static class Banner
{
    public static async Task PrintAsync(WebApplication app)
    {
        var url = Reachable(app.Urls.FirstOrDefault() ?? "");
        var key = await app.Services.GetRequiredService<AccessKeyDirectory>().IsRequiredAsync(CancellationToken.None)
            ? """-H "Authorization: Bearer $EASEL_KEY" """
            : "";
        var studio = app.Services.GetRequiredService<StudioOptions>().Enabled ? $"{url}/" : "off (Easel:Studio:Enabled)";
        var models = app.Services.GetRequiredService<ModelCatalog>().Cards.Select(card => card.Id);
        Console.WriteLine(
            $$"""

            Easel {{EaselVersion.Text}} is listening on {{url}}
              draws with  {{string.Join(", ", models)}}
              studio      {{studio}}
              API page    {{url}}{{Routes.Docs}}
              try         curl -s {{url}}/v1/images/generations {{key}}-H 'Content-Type: application/json' -d '{"prompt": "a red apple"}' | sed 's/.*"b64_json":"//; s/".*//' | base64 -d > apple.png

            """
        );
    }

    /// <summary>An address that listens everywhere is reached by the machine's own name.</summary>
    private static string Reachable(string url) =>
        url.Replace("://0.0.0.0", "://localhost")
            .Replace("://[::]", "://localhost")
            .Replace("://*", "://localhost")
            .Replace("://+", "://localhost")
            .TrimEnd('/');
}
