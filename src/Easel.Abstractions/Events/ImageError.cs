using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Events;

/// <summary>An expected failure, as a value. A dialect turns the kind into its own status and object.</summary>
/// <param name="Code">Stable and machine-readable, such as <c>invalid_value</c>; null where the kind says it all.</param>
/// <param name="Param">The parameter at fault in <see cref="ImageRequest"/>'s API spelling (snake case); null when it is about the
/// whole.</param>
/// <param name="Message">One sentence for a person: what is wrong and what would be right.</param>
public sealed record ImageError(ImageErrorKind Kind, string? Code, string? Param, string Message)
{
    /// <summary>How long to wait before trying again, where that helps.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What a refusal was for, in the words of whoever refused, such as <c>violence</c>; empty where that was not said.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>What of the request was refused, where the kind is <see cref="ImageErrorKind.Blocked"/>.</summary>
    public RefusalStage Stage { get; init; }

    /// <summary>Work that nobody waits for at a connection fails with it, too, and is not begun again a while later.</summary>
    public bool IsFinal { get; init; }

    /// <summary>
    /// The request was sent to a service, and what became of it is not known: it may be drawn, and paid for. It is not sent again, unless
    /// the service honours idempotency keys (<see cref="ModelCard.HonoursIdempotencyKeys"/>). False where the service said that it failed,
    /// or never got it.
    /// </summary>
    public bool OutcomeUnknown { get; init; }
}

public enum ImageErrorKind
{
    /// <summary>The request is wrong; sending it again will not help.</summary>
    InvalidRequest,
    ModelNotFound,

    /// <summary>The server's policy refuses the request.</summary>
    Blocked,

    /// <summary>Too much work is waiting; try later.</summary>
    Overloaded,

    /// <summary>The caller has used up what it may have; waiting a moment does not help.</summary>
    QuotaExceeded,

    /// <summary>The request's time was over before it was done.</summary>
    Timeout,

    /// <summary>Something that the request needs cannot be reached; try later.</summary>
    Unavailable,

    /// <summary>What was asked for cannot be kept: no room is left on the server.</summary>
    InsufficientStorage,

    /// <summary>The engine failed; the details are in the log.</summary>
    Engine,
}
