using Easel.Dialects.OpenAI.Azure;
using Easel.Dialects.OpenAI.Batches;
using Easel.Dialects.OpenAI.Chat;
using Easel.Dialects.OpenAI.Files;
using Easel.Dialects.OpenAI.Images;
using Easel.Dialects.OpenAI.Models;
using Easel.Dialects.OpenAI.Moderations;
using Easel.Dialects.OpenAI.Responses;
using Easel.Dialects.OpenAI.Tasks;
using Easel.Dialects.OpenAI.Usage;

namespace Easel.Dialects.OpenAI;

/// <summary>OpenAI's APIs.</summary>
public static class OpenAIDialect
{
    internal const string Name = "openai";

    private static readonly Dialect Dialect = new()
    {
        Name = Name,
        Paths = ["/v1", "/openai"],
        Map = Map,
        OnRequest = OpenAIHeaders.Add,
    };

    public static IServiceCollection AddOpenAIDialect(this IServiceCollection services) =>
        services
            .AddDialect(Dialect)
            .AddImages()
            .AddModels()
            .AddFiles()
            .AddBatches()
            .AddResponses()
            .AddChat()
            .AddUsageApi()
            .AddImageTasks()
            .AddModerations();

    /// <summary>Lets Azure's paths lead to the same endpoints. Before routing.</summary>
    public static void UseAzurePaths(this IApplicationBuilder app) => app.UseMiddleware<AzurePathMiddleware>();

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapImages();
        routes.MapModels();
        routes.MapFiles();
        routes.MapBatches();
        routes.MapResponses();
        routes.MapChat();
        routes.MapUsage();
        routes.MapImageTasks();
        routes.MapModerations();
    }
}
