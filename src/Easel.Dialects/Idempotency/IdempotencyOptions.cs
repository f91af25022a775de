namespace Easel.Dialects.Idempotency;

/// <summary>How requests with an <c>Idempotency-Key</c> are treated.</summary>
public sealed record IdempotencyOptions
{
    /// <summary>How long their work goes on when nobody listens any more, 0-3600 s. Default 120 s.</summary>
    public TimeSpan ResumeGrace { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Where large bodies are kept meanwhile.</summary>
    public required Func<string> TemporaryFolder { get; init; }
}
