namespace Easel.Dialects.Endpoints;

/// <summary>Maps endpoints without making their objects.</summary>
public static class LazyEndpointRoutes
{
    /// <summary>A registered service, or else an object whose constructor takes services.</summary>
    public static LazyEndpoints<TEndpoints> Of<TEndpoints>(this IEndpointRouteBuilder routes)
        where TEndpoints : class => new(routes.ServiceProvider);
}
