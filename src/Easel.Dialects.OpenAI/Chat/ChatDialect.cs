using Easel.Dialects.Endpoints;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>Images through chat completions, as OpenRouter and LiteLLM have them.</summary>
internal static class ChatDialect
{
    public static IServiceCollection AddChat(this IServiceCollection services) =>
        services.AddSingleton<ChatReader>().AddSingleton<ChatCompletion>().AddSingleton<ChatStream>().AddSingleton<ChatHandler>();

    public static void MapChat(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost(OpenAIPaths.ChatCompletions, routes.ServiceProvider.GetRequiredService<ChatHandler>().HandleAsync)
            .AcceptsImages()
            .Idempotent();
}
