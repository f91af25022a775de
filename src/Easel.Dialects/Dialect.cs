using Easel.Core.Access.Limits;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using ErrorResponse = Easel.Dialects.Errors.Schemas.ErrorResponse;

namespace Easel.Dialects;

/// <summary>An API in front of the pipeline: registered with <see cref="DialectServices.AddDialect"/>, in one line, and known to nobody
/// else. Its endpoints carry it as metadata; requests that reach none are its own by their path.</summary>
public sealed record Dialect
{
    /// <summary>For logs and usage, such as <c>openai</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What paths of this API begin with.</summary>
    public required IReadOnlyList<PathString> Paths { get; init; }

    /// <summary>Maps its endpoints; called once, at start-up, on a group that carries this dialect.</summary>
    public required Action<IEndpointRouteBuilder> Map { get; init; }

    public IErrorShape Errors { get; init; } = StandardErrors.Instance;

    /// <summary>Where this API's clients put their key or token; of several that hold one the first counts.</summary>
    public IReadOnlyList<CredentialPlace> Credentials { get; init; } = CredentialPlace.Default;

    /// <summary>Describes the body of an error for the API document.</summary>
    public Type ErrorType { get; init; } = typeof(ErrorResponse);

    /// <summary>Tells a client where it stands with its limits; by default as OpenAI does.</summary>
    public Action<IHeaderDictionary, LimitStatus> WriteLimits { get; init; } = LimitHeaders.Write;

    /// <summary>Called at the beginning of each request, also of those that are refused: for headers that this API's clients
    /// expect.</summary>
    public Action<HttpContext>? OnRequest { get; init; }
}
