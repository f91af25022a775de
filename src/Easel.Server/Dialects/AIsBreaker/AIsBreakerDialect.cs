using Easel.Server.Answers;
using Easel.Server.Hosting;

namespace Easel.Server.Dialects.AIsBreaker;

/// <summary>The AIsBreaker protocol: what the host adds and maps.</summary>
internal static class AIsBreakerDialect
{
    public static IServiceCollection AddAIsBreakerDialect(this IServiceCollection services) => services
        .AddSingleton<ServiceReader>()
        .AddSingleton<ConversationStates>()
        .AddSingleton<ProcessReader>()
        .AddSingleton<ProcessHandler>();

    public static void MapAIsBreakerDialect(this WebApplication app) =>
        app.MapPost(Routes.AIsBreaker, app.Services.GetRequiredService<ProcessHandler>().HandleAsync).WithMetadata(IdempotentRoute.Instance);
}
