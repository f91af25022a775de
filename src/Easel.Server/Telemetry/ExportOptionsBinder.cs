using Easel.Server.Hosting;

namespace Easel.Server.Telemetry;

/// <summary>Configuration to <see cref="ExportOptions"/>.</summary>
internal static class ExportOptionsBinder
{
    private const string StandardEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string StandardProtocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <param name="configuration">All of it: OpenTelemetry's own variables count too.</param>
    public static (ExportOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration)
    {
        var problems = new List<string>();
        var path = $"{EaselOptions.Section}:{ExportOptions.Section}";
        var section = new SectionReader(configuration.GetSection(path), problems);
        var options = new ExportOptions
        {
            OtlpEndpoint =
                Endpoint($"{path}:{nameof(ExportOptions.OtlpEndpoint)}", section.Text(nameof(ExportOptions.OtlpEndpoint)), problems)
                ?? Endpoint(StandardEndpoint, configuration[StandardEndpoint], problems),
            OtlpProtocol = section.Choice(nameof(ExportOptions.OtlpProtocol), Standard(configuration[StandardProtocol])),
            Prometheus = section.Flag(nameof(ExportOptions.Prometheus), false),
            LogPrompts = section.Flag(nameof(ExportOptions.LogPrompts), false),
            LogFormat = section.Choice(nameof(ExportOptions.LogFormat), LogFormat.Text),
        };
        section.RefuseUnknown();
        return (options, problems);
    }

    private static OtlpProtocol Standard(string? protocol) => protocol is "http/protobuf" ? OtlpProtocol.Http : OtlpProtocol.Grpc;

    private static Uri? Endpoint(string name, string? url, List<string> problems)
    {
        if (string.IsNullOrEmpty(url))
            return null;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri;
        problems.Add($"{name} is '{url}'; it must look like http://localhost:4317.");
        return null;
    }
}
