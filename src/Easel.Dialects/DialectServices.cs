using Easel.Dialects.Endpoints;

namespace Easel.Dialects;

/// <summary>Registers dialects, and maps those that are registered.</summary>
public static class DialectServices
{
    /// <summary>Serves this API too.</summary>
    public static IServiceCollection AddDialect(this IServiceCollection services, Dialect dialect) => services.AddSingleton(dialect);

    /// <summary>The endpoints of every registered dialect, each a group that carries its dialect.</summary>
    public static void MapDialects(this IEndpointRouteBuilder routes)
    {
        foreach (var dialect in routes.ServiceProvider.GetServices<Dialect>())
            dialect.Map(routes.MapGroup("").WithMetadata(dialect).AllowHead());
    }
}
