using Easel.Dialects.Endpoints;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The AIsBreaker protocol: what the host adds and maps.</summary>
internal static class AIsBreakerDialect
{
    private const string Path = "/api/v1/process";

    private static readonly Dialect Dialect = new() { Name = "aisbreaker", Paths = [Path], Errors = AIsBreakerErrors.Instance };

    public static IServiceCollection AddAIsBreakerDialect(this IServiceCollection services) => services
        .AddSingleton(Dialect)
        .AddSingleton<ServiceReader>()
        .AddSingleton<ConversationStates>()
        .AddSingleton<ProcessReader>()
        .AddSingleton<ProcessHandler>();

    public static void MapAIsBreakerDialect(this IEndpointRouteBuilder routes) => routes
        .MapDialect(Dialect)
        .MapPost(Path, routes.ServiceProvider.GetRequiredService<ProcessHandler>().HandleAsync).AcceptsImages().Idempotent();
}
