namespace Easel.Server.Telemetry;

internal enum LogFormat
{
    /// <summary>A line each, for people.</summary>
    Text,

    /// <summary>A JSON object each, with the message's parts as members.</summary>
    Json,
}
