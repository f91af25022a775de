using Easel.Server.Answers;
using Easel.Server.Dialects.OpenAI.Images;
using Easel.Server.Dialects.OpenAI.Models;
using Easel.Server.Hosting;
using Easel.Server.Inputs;

namespace Easel.Server.Dialects.OpenAI;

/// <summary>The OpenAI Images API: what the host adds and maps.</summary>
internal static class OpenAIDialect
{
    public static IServiceCollection AddOpenAIDialect(this IServiceCollection services) => services
        .AddSingleton<WholeAnswer>()
        .AddSingleton<StreamedAnswer>()
        .AddSingleton<ImagesHandler>()
        .AddSingleton<GenerationReader>()
        .AddSingleton<EditReader>()
        .AddSingleton<VariationReader>()
        .AddSingleton<UpscaleReader>()
        .AddSingleton<InputOpener>()
        .AddSingleton<ModelEndpoints>();

    public static void MapOpenAIDialect(this WebApplication app)
    {
        MapImages<GenerationReader>(app, Routes.Generations);
        MapImages<EditReader>(app, Routes.Edits);
        MapImages<VariationReader>(app, Routes.Variations);
        MapImages<UpscaleReader>(app, Routes.Upscale);
        MapImages<GenerationReader>(app, Routes.AzureGenerations);
        MapImages<EditReader>(app, Routes.AzureEdits);
        var models = app.Services.GetRequiredService<ModelEndpoints>();
        app.MapGet(Routes.Models, models.ListAsync);
        app.MapGet(Routes.Models + "/{**model}", models.GetAsync);
    }

    private static void MapImages<TReader>(WebApplication app, string route)
        where TReader : class, ICallReader
    {
        var handler = app.Services.GetRequiredService<ImagesHandler>();
        var reader = app.Services.GetRequiredService<TReader>();
        app.MapPost(route, context => handler.HandleAsync(context, reader)).WithMetadata(IdempotentRoute.Instance);
    }
}
