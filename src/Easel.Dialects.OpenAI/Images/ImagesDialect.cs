using Easel.Dialects.Endpoints;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>The Images API.</summary>
internal static class ImagesDialect
{
    public static IServiceCollection AddImages(this IServiceCollection services) =>
        services
            .AddSingleton<UnaryResponse>()
            .AddSingleton<StreamedResponse>()
            .AddSingleton<ImagesHandler>()
            .AddSingleton<GenerationReader>()
            .AddSingleton<EditReader>()
            .AddSingleton<VariationReader>()
            .AddSingleton<UpscaleReader>();

    public static void MapImages(this IEndpointRouteBuilder routes)
    {
        Map<GenerationReader>(routes, OpenAIPaths.Generations);
        Map<EditReader>(routes, OpenAIPaths.Edits).AcceptsImages();
        Map<VariationReader>(routes, OpenAIPaths.Variations).AcceptsImages();
        Map<UpscaleReader>(routes, OpenAIPaths.Upscale).AcceptsImages();
    }

    private static IEndpointConventionBuilder Map<TReader>(IEndpointRouteBuilder routes, string route)
        where TReader : class, ICallReader
    {
        var handler = routes.ServiceProvider.GetRequiredService<ImagesHandler>();
        var reader = routes.ServiceProvider.GetRequiredService<TReader>();
        return routes.MapPost(route, context => handler.HandleAsync(context, reader)).Idempotent();
    }
}
