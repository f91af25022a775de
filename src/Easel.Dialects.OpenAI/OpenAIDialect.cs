using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Batches;
using Easel.Dialects.OpenAI.Files;
using Easel.Dialects.OpenAI.Images;
using Easel.Dialects.OpenAI.Models;
using Easel.Dialects.OpenAI.Responses;

namespace Easel.Dialects.OpenAI;

/// <summary>OpenAI's APIs: what the host adds and maps.</summary>
public static class OpenAIDialect
{
    private static readonly Dialect Dialect = new() { Name = "openai", Paths = ["/v1", "/openai"], OnRequest = OpenAIHeaders.Add };

    public static IServiceCollection AddOpenAIDialect(this IServiceCollection services) => services
        .AddSingleton(Dialect)
        .AddImages()
        .AddModels()
        .AddFiles()
        .AddBatches()
        .AddResponses();

    public static void MapOpenAIDialect(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapDialect(Dialect);
        group.MapImages();
        group.MapModels();
        group.MapFiles();
        group.MapBatches();
        group.MapResponses();
    }
}
