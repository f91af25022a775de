using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Models.Schemas;

namespace Easel.Dialects.OpenAI.Models;

/// <summary>The Models API.</summary>
internal static class ModelsDialect
{
    private const string Tag = "Models";

    public static IServiceCollection AddModels(this IServiceCollection services) => services.AddSingleton<ModelEndpoints>();

    public static void MapModels(this IEndpointRouteBuilder routes)
    {
        var models = routes.Of<ModelEndpoints>();
        routes
            .MapGet(OpenAIPaths.Models, models.To(endpoints => endpoints.ListAsync))
            .Documented("listModels", Tag, "The local models, then the names that the default model answers to.")
            .Returns(Body.Json<ListModelsResponse>(), "The models.");
        routes
            .MapGet(OpenAIPaths.Models + "/{**model}", models.To(endpoints => endpoints.GetAsync))
            .Documented("retrieveModel", Tag, "One model.")
            .Returns(Body.Json<Model>(), "The model.")
            .Fails(404, "No such model.");
    }
}
