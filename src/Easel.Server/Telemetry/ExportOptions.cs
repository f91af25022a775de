namespace Easel.Server.Telemetry;

/// <summary>Where traces, metrics and logs go, from the configuration section <c>Easel:Telemetry</c>. Nothing by default.</summary>
internal sealed record ExportOptions
{
    public const string Section = "Telemetry";

    /// <summary>The base address of an OpenTelemetry collector, such as <c>http://localhost:4318</c>: traces, metrics and logs are sent
    /// there. Default: what <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, or none.</summary>
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>How to speak to it. Default: what <c>OTEL_EXPORTER_OTLP_PROTOCOL</c> says, or <see cref="OtlpProtocol.Grpc"/>.</summary>
    public OtlpProtocol OtlpProtocol { get; init; }

    /// <summary>Serve metrics for Prometheus at <c>/metrics</c>. Default false.</summary>
    public bool Prometheus { get; init; }

    /// <summary>Write prompts into the log and into traces. Default false: prompts may be private.</summary>
    public bool LogPrompts { get; init; }

    /// <summary>How the log on standard output looks: text for people, or a JSON object a line. Default text.</summary>
    public LogFormat LogFormat { get; init; }

    /// <summary>Something is measured for somebody.</summary>
    public bool IsOn => Prometheus || OtlpEndpoint is not null;
}
