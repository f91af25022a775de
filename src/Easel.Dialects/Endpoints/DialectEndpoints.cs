using Easel.Dialects.Access;
using Easel.Dialects.Idempotency;
using Microsoft.AspNetCore.Http.Metadata;

namespace Easel.Dialects.Endpoints;

/// <summary>What a dialect says of its endpoints.</summary>
public static class DialectEndpoints
{
    /// <summary>What surrounds a file in a multipart body.</summary>
    private const long FormBytes = 64 << 10;

    /// <summary>The body may bring images (<see cref="RequestLimits.MaxUploadBytes"/>).</summary>
    public static TBuilder AcceptsImages<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithBodyLimit(limits => limits.MaxUploadBytes);

    /// <summary>The body brings a file to be kept (<see cref="RequestLimits.MaxFileBytes"/>).</summary>
    public static TBuilder AcceptsFile<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithBodyLimit(limits => limits.MaxFileBytes + FormBytes);

    /// <summary>The body may have so many bytes.</summary>
    public static TBuilder AcceptsBody<TBuilder>(this TBuilder endpoint, long maxBytes)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithBodyLimit(_ => maxBytes);

    /// <summary>The request asks for work: an <c>Idempotency-Key</c> is honoured, and the caller's limits of requests count it.</summary>
    public static TBuilder Idempotent<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(IdempotentRoute.Instance, LimitedRoute.Instance);

    private static TBuilder WithBodyLimit<TBuilder>(this TBuilder endpoint, Func<RequestLimits, long> limit)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(builder => builder.Metadata.Add(new BodySize(limit(builder.ApplicationServices.GetRequiredService<RequestLimits>()))));
        return endpoint;
    }

    private sealed record BodySize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
