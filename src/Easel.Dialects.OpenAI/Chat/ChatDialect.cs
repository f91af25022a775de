using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Chat.Schemas;
using Easel.Dialects.Routing;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>Images through chat completions, as OpenRouter and LiteLLM have them.</summary>
internal static class ChatDialect
{
    private const string CompletionOrChunks = "The completion, or a stream of chunks when `stream` is true.";

    public static IServiceCollection AddChat(this IServiceCollection services) =>
        services.AddSingleton<ChatReader>().AddSingleton<ChatCompletion>().AddSingleton<ChatStream>().AddSingleton<ChatHandler>();

    public static void MapChat(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost(OpenAIPaths.ChatCompletions, routes.Of<ChatHandler>().To(endpoint => endpoint.HandleAsync))
            .AcceptsImages()
            .Idempotent()
            .AllowsDryRun()
            .Documented("createChatCompletion", "Chat", "Draws what the user's last message asks for.")
            .Takes(
                Body.Json<CreateChatCompletionRequest>(),
                """{"model": "easel", "messages": [{"role": "user", "content": "a red apple"}], "image_config": {"size": "512x512"}}"""
            )
            .Returns(Body.Json<ChatCompletionSchema>(), CompletionOrChunks)
            .Returns(Body.Events<ChatCompletionChunk>(), CompletionOrChunks)
            .ReturnsHeader("easel-warnings", "What was not honoured, as code;param=name.")
            .Fails(400, "Every problem of the request, by name; `unsupported` for audio, files and functions.")
            .Fails(404, "No such model, or no stream under this idempotency key to go on with.")
            .Fails(429, "Too many requests are waiting, or their images fill the memory; `retry-after` says how long to wait.")
            .Fails(507, "There is no room to keep an image for its URL.");
}
