namespace Easel.Server.Simulation;

/// <summary>What can be made to go wrong.</summary>
internal enum FailureKind
{
    /// <summary>429, with <c>retry-after</c>.</summary>
    RateLimited,

    /// <summary>429 that waiting does not help.</summary>
    InsufficientQuota,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>400, with what was refused and when.</summary>
    ModerationBlocked,

    /// <summary>Nothing comes for a while, then the response.</summary>
    SlowFirstByte,

    /// <summary>The connection ends in the middle of the response.</summary>
    ConnectionReset,

    /// <summary>Images end before their end, in a body that is otherwise whole.</summary>
    TruncatedBase64,

    /// <summary>An event, or a JSON body, that is no JSON.</summary>
    MalformedEvent,

    /// <summary>The response stops in its middle, and the connection stays open.</summary>
    PartialThenSilence,
}
