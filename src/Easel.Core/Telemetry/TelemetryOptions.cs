namespace Easel.Core.Telemetry;

/// <summary>What telemetry may say beyond measures.</summary>
public sealed record TelemetryOptions
{
    /// <summary>Write prompts into the log and into traces. Default false: prompts may be private.</summary>
    public bool LogPrompts { get; init; }
}
