namespace Easel.Dialects.OpenAI.Models;

/// <summary>The Models API.</summary>
internal static class ModelsDialect
{
    public static IServiceCollection AddModels(this IServiceCollection services) => services.AddSingleton<ModelEndpoints>();

    public static void MapModels(this IEndpointRouteBuilder routes)
    {
        var models = routes.ServiceProvider.GetRequiredService<ModelEndpoints>();
        routes.MapGet(OpenAIPaths.Models, models.ListAsync);
        routes.MapGet(OpenAIPaths.Models + "/{**model}", models.GetAsync);
    }
}
