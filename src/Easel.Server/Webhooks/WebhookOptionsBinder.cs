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
    private const string SecretPrefix = "whsec_";
    private const int MinSecret = 24;
    private const int MaxSecret = 64;

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
        var uri = Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed : null;
        if (
            uri is null
            || uri.UserInfo.Length > 0
            || !(uri.Scheme is "https" || (uri.Scheme is "http" && trusted.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase)))
        )
        {
            problems.Add(
                $"{configured.Path}:Url is '{url}'; it must look like https://example.org/hook, or begin with http:// and name one of {Path}:TrustedHosts."
            );
        }

        if (!IsSecret(secret))
        {
            // The secret itself is never part of a message.
            problems.Add($"{configured.Path}:Secret must be '{SecretPrefix}' and the base64 of {MinSecret} to {MaxSecret} random bytes.");
        }

        return problems.Count > before ? null : new WebhookEndpoint(IdOf(url!), uri!, secret!, events);
    }

    /// <summary>The same on every server that is configured alike.</summary>
    private static string IdOf(string url) => "we_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)).AsSpan(0, 16));

    private static bool IsSecret(string? secret)
    {
        if (secret?.StartsWith(SecretPrefix, StringComparison.Ordinal) is not true)
            return false;
        Span<byte> bytes = stackalloc byte[MaxSecret + 1];
        return Convert.TryFromBase64String(secret[SecretPrefix.Length..], bytes, out var length) && length is >= MinSecret and <= MaxSecret;
    }
}
