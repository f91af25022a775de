using System.Reflection;

namespace Easel.Dialects.Documentation;

/// <summary>What endpoints say of themselves for the API document, beside the framework's own metadata.</summary>
public static class EndpointDocumentation
{
    /// <summary>Puts the endpoint into the API document.</summary>
    /// <param name="name">The operation's id, each once.</param>
    /// <param name="tag">The group in which the documentation shows it.</param>
    public static TBuilder Documented<TBuilder>(this TBuilder endpoint, string name, string tag, string summary)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(builder =>
        {
            // The framework describes endpoints with a method alone, and gives none to those that take the HttpContext.
            if (!builder.Metadata.OfType<MethodInfo>().Any() && builder.RequestDelegate is { Method: var method })
                builder.Metadata.Add(method);
        });
        return endpoint.WithName(name).WithTags(tag).WithSummary(summary);
    }

    /// <summary>A response with a body of this type (<see cref="Stream"/> for bytes); called again for each content type and status.</summary>
    public static TBuilder Returns<TBuilder, T>(
        this TBuilder endpoint,
        Body<T> body,
        string description,
        int status = StatusCodes.Status200OK
    )
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new ResponseDescription(status, description, typeof(T), body.ContentType));

    /// <summary>A response without a body.</summary>
    public static TBuilder ReturnsNothing<TBuilder>(this TBuilder endpoint, int status, string description)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ResponseDescription(status, description, null, null));

    /// <summary>A header of the good responses.</summary>
    public static TBuilder ReturnsHeader<TBuilder>(this TBuilder endpoint, string name, string description)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new HeaderDescription(name, description));

    /// <summary>A response in the error shape of the endpoint's dialect.</summary>
    public static TBuilder Fails<TBuilder>(this TBuilder endpoint, int status, string description)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ErrorDescription(status, description));

    /// <summary>A body that requests may have; called again for each content type.</summary>
    /// <param name="example">JSON.</param>
    public static TBuilder Takes<TBuilder, T>(this TBuilder endpoint, Body<T> body, string? example = null)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new BodyDescription(typeof(T), body.ContentType, example));

    /// <summary>The properties of a type are the query's parameters.</summary>
    public static TBuilder TakesQuery<TBuilder>(this TBuilder endpoint, Type query)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new QueryDescription(query));
}
