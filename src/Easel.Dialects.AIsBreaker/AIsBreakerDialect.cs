using Easel.Dialects.Endpoints;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The AIsBreaker protocol.</summary>
public static class AIsBreakerDialect
{
    private const string Path = "/api/v1/process";

    private static readonly Dialect Dialect = new() { Name = "aisbreaker", Paths = [Path], Map = Map, Errors = AIsBreakerErrors.Instance };

    public static IServiceCollection AddAIsBreakerDialect(this IServiceCollection services) => services
        .AddDialect(Dialect)
        .AddSingleton<ServiceReader>()
        .AddSingleton<ConversationStates>()
        .AddSingleton<ProcessReader>()
        .AddSingleton<ProcessHandler>();

    private static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost(Path, routes.ServiceProvider.GetRequiredService<ProcessHandler>().HandleAsync).AcceptsImages().Idempotent();
}
