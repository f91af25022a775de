using System.Security.Cryptography;
using System.Text;
using Easel.Core.Webhooks;
using Easel.Server.Hosting;

namespace Easel.Server.Webhooks;

/// <summary>Configuration to <see cref="WebhookOptions"/>.</summary>
internal static class WebhookOptionsBinder
{
    public const string Section = "Webhooks";
    private const string Path = $"{EaselOptions.Section}:{Section}";

    public static (WebhookOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration)
    {
        var problems = new List<string>();
        var section = new SectionReader(configuration.GetSection(Path), problems);
        var defaults = new WebhookOptions();
        section.Know(nameof(WebhookOptions.Endpoints));
        var trusted = section.List(nameof(WebhookOptions.TrustedHosts)) ?? defaults.TrustedHosts;
        var options = new WebhookOptions
        {
            TrustedHosts = trusted,
            Timeout = TimeSpan.FromSeconds(section.Number("TimeoutSeconds", (long)defaults.Timeout.TotalSeconds, 1, 60)),
            Endpoints =
            [
                .. configuration
                    .GetSection($"{Path}:{nameof(WebhookOptions.Endpoints)}")
                    .GetChildren()
                    .Select(endpoint => Endpoint(endpoint, trusted, problems))
                    .OfType<WebhookEndpoint>(),
            ],
        };
        section.RefuseUnknown();
        return (options, problems);
    }

    private static WebhookEndpoint? Endpoint(IConfigurationSection configured, IReadOnlyList<string> trusted, List<string> problems)
    {
        var section = new SectionReader(configured, problems);
        var (url, secret) = (section.Text("Url"), section.Text("Secret"));
        var events = section.List("Events") ?? [];
        section.RefuseUnknown();
        var before = problems.Count;
        var uri = WebhookRules.UrlOf(url, trusted);
        if (uri is null)
        {
            problems.Add(
                $"{configured.Path}:Url is '{url}'; it must look like https://example.org/hook, or begin with http:// and name one of {Path}:TrustedHosts."
            );
        }

        if (events.Except(EventTypes.All, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            problems.Add($"{configured.Path}:Events names '{unknown}'; there are {string.Join(", ", EventTypes.All)}.");
        if (!WebhookSecrets.IsWellFormed(secret))
        {
            // The secret itself is never part of a message.
            problems.Add(
                $"{configured.Path}:Secret must be '{WebhookSecrets.Prefix}' and the base64 of {WebhookSecrets.MinBytes} to {WebhookSecrets.MaxBytes} random bytes."
            );
        }

        return problems.Count > before ? null : new WebhookEndpoint(IdOf(url!), uri!, secret!, events);
    }

    /// <summary>The same on every server that is configured alike.</summary>
    private static string IdOf(string url) => "we_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)).AsSpan(0, 16));
}
