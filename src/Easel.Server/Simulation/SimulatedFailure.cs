namespace Easel.Server.Simulation;

/// <summary>A failure to simulate.</summary>
internal sealed record SimulatedFailure(FailureKind Kind, string Name)
{
    /// <summary>As header and scenario write it.</summary>
    public required string Text { get; init; }

    /// <summary>What <c>retry-after</c> says, where the kind has one; null says nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the silence is, 0-3600 s.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The error comes when the work has begun: in a stream as its last event.</summary>
    public bool InStream { get; init; }

    /// <summary>Which event is malformed, 1-based.</summary>
    public int Event { get; init; } = 1;

    /// <summary>What a moderation refuses it for.</summary>
    public IReadOnlyList<string> Categories { get; init; } = ["violence"];

    /// <summary>The moderation saw the image, not the prompt.</summary>
    public bool OfOutput { get; init; }

    /// <summary>The response is an error, and nothing else.</summary>
    public bool IsError => Kind <= FailureKind.ModerationBlocked;
}
