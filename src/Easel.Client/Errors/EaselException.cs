using System.Net;
using Easel.Client.Http;

namespace Easel.Client.Errors;

/// <summary>A request for images failed. The subclasses say how.</summary>
public abstract class EaselException : Exception
{
    private protected EaselException(string message, Exception? inner = null)
        : base(message, inner) { }

    private protected EaselException(ErrorFacts facts)
        : base(facts.Message)
    {
        (Status, RequestId, RetryAfter) = (facts.Head.Status, facts.Head.RequestId, facts.Head.RetryAfter);
        (Code, Type, Param, Errors) = (facts.Error.Code, facts.Error.Type, facts.Error.Param, facts.Error.Errors);
        IsTransient = facts.IsTransient;
    }

    /// <summary>The response's status; null when there was no response. An error that came late has the status that its response began
    /// with.</summary>
    public HttpStatusCode? Status { get; internal init; }

    /// <summary>The service's machine-readable code, such as <c>invalid_value</c>.</summary>
    public string? Code { get; internal init; }

    /// <summary>The service's kind of error, such as <c>invalid_request_error</c>.</summary>
    public string? Type { get; internal init; }

    /// <summary>The parameter at fault, in the API's spelling.</summary>
    public string? Param { get; internal init; }

    /// <summary>The response's <c>x-request-id</c>, by which the service's log knows it.</summary>
    public string? RequestId { get; internal init; }

    /// <summary>How long the service asks to wait before trying again.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>Every problem of the request; one where the service tells only one, none where it told nothing.</summary>
    public IReadOnlyList<EaselError> Errors { get; internal init; } = [];

    /// <summary>The same request may succeed when it is sent again.</summary>
    public bool IsTransient { get; internal init; }
}

/// <summary>All that an error response told.</summary>
internal sealed record ErrorFacts(string Message, bool IsTransient, ResponseHead Head, ErrorBody Error);

/// <summary>One problem of a request.</summary>
public sealed record EaselError
{
    /// <summary>One sentence for a person.</summary>
    public string Message { get; init; } = "";

    public string? Code { get; init; }

    /// <summary>The parameter at fault, in the API's spelling.</summary>
    public string? Param { get; init; }
}
