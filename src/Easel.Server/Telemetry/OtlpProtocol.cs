namespace Easel.Server.Telemetry;

/// <summary>OpenTelemetry's two ways to send.</summary>
internal enum OtlpProtocol
{
    /// <summary>By convention on port 4317.</summary>
    Grpc,

    /// <summary>Protobuf over HTTP, by convention on port 4318.</summary>
    Http,
}
