namespace Easel.Client.Errors;

/// <summary>The request is wrong: 400 and every 4xx that has no exception of its own.</summary>
public sealed class EaselBadRequestException : EaselException
{
    internal EaselBadRequestException(ErrorFacts facts)
        : base(facts) { }
}

/// <summary>The key is missing, wrong, or may not do this: 401, 403.</summary>
public sealed class EaselAuthenticationException : EaselException
{
    internal EaselAuthenticationException(ErrorFacts facts)
        : base(facts) { }
}

/// <summary>There is no such model, route or image, or no longer: 404, 410.</summary>
public sealed class EaselNotFoundException : EaselException
{
    internal EaselNotFoundException(ErrorFacts facts)
        : base(facts) { }
}

/// <summary>Too many requests, or the quota is used up: 429.</summary>
public sealed class EaselRateLimitException : EaselException
{
    internal EaselRateLimitException(ErrorFacts facts)
        : base(facts) { }
}

/// <summary>The service failed: 5xx.</summary>
public sealed class EaselServerException : EaselException
{
    internal EaselServerException(ErrorFacts facts)
        : base(facts) { }
}

/// <summary>The service could not be reached, or the connection to it was lost.</summary>
public class EaselConnectionException : EaselException
{
    internal EaselConnectionException(string message, Exception? inner)
        : base(message, inner) => IsTransient = true;
}

/// <summary>The service stayed silent for too long.</summary>
public sealed class EaselTimeoutException : EaselConnectionException
{
    internal EaselTimeoutException(string message, Exception? inner)
        : base(message, inner) { }
}

/// <summary>The response is not what the Images API answers: not JSON, cut short, too large.</summary>
public sealed class EaselProtocolException : EaselException
{
    internal EaselProtocolException(string message, Exception? inner = null)
        : base(message, inner) { }
}
