using Easel.Abstractions.Requests;
using Easel.Dialects.Access;
using Easel.Dialects.Assets;

namespace Easel.Dialects;

/// <summary>A request that a dialect reads, whoever brings it: a connection, or a line of a batch.</summary>
internal sealed record IncomingRequest
{
    public required RequestContext Context { get; init; }

    public required string? ContentType { get; init; }

    public required Stream Body { get; init; }

    /// <summary>Ends the work when nobody wants it any more.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>The model that the path names, whatever the body says; null where it names none.</summary>
    public string? Model { get; init; }

    /// <summary>Scheme and host by which the client knows this server.</summary>
    public string Origin { get; init; } = "http://localhost";

    /// <summary>Somebody waits at a connection: the response may be a stream, and URLs may expire soon.</summary>
    public bool IsAwaited { get; init; } = true;

    /// <summary>Whose is what the request names.</summary>
    public string Owner => Context.Caller.Owner;

    public string RequestId => Context.RequestId;

    public static IncomingRequest Of(HttpContext context) =>
        new()
        {
            Context = RequestContexts.Of(context),
            ContentType = context.Request.ContentType,
            Body = context.Request.Body,
            Cancelled = context.RequestAborted,
            Origin = PublicAddress.OriginOf(context),
        };
}
