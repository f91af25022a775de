namespace Easel.Providers.Http;

/// <summary>How a call to another service went wrong: what may be done about it follows from this, never from the message.</summary>
internal enum UpstreamFailure
{
    /// <summary>Nothing was sent: no address, no connection. Another deployment may be tried.</summary>
    Unreachable,

    /// <summary>The service's policy refuses prompt, input or output. Final: no other deployment is asked.</summary>
    Refused,

    /// <summary>The service finds the request wrong. Final.</summary>
    BadRequest,

    /// <summary>Too many requests for now; nothing was drawn.</summary>
    RateLimited,

    /// <summary>The account has no credit, or is over its budget; nothing was drawn.</summary>
    QuotaExceeded,

    /// <summary>The service does not accept the key, or not for this; nothing was drawn.</summary>
    Authentication,

    /// <summary>The service does not have the model, or not any more; nothing was drawn.</summary>
    ModelNotFound,

    /// <summary>The service said that it failed.</summary>
    ServerError,

    /// <summary>What came is not what the service's documents say.</summary>
    Malformed,

    /// <summary>The request was sent and no end of it was seen: it may have been drawn and paid for, and is never sent twice.</summary>
    UnknownOutcome,
}
