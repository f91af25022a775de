using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Server.Access;
using Easel.Server.Models.Schemas;

namespace Easel.Server.Models;

/// <summary><c>/v1/admin/models</c>, ours.</summary>
internal static class ModelRoutes
{
    private const string Path = "/v1/admin/models";
    private const string Tag = "Administration";
    private const string NoSuchModel = "No such model.";

    public static void MapModelAdministration(this IEndpointRouteBuilder routes)
    {
        var models = routes.Of<ModelStateEndpoints>();
        var group = routes.MapGroup("").RequireAuthorization(AccessPolicies.Admin);
        group
            .MapGet(Path, models.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listModelStates", Tag, "Ours. What each model of this server does: memory, requests, how long an image takes.")
            .Returns(Body.Json<ListModelStatesResponse>(), "The models.");
        group
            .MapPost(Path + "/load/{**model}", models.To(endpoints => endpoints.LoadAsync))
            .Documented("loadModel", Tag, "Ours. Loads a model of this machine now, so that the next request need not wait for it.")
            .Returns(Body.Json<ModelState>(), "The model, loaded.")
            .Fails(404, NoSuchModel)
            .Fails(409, "It cannot be loaded: the message says why.");
        group
            .MapPost(Path + "/unload/{**model}", models.To(endpoints => endpoints.UnloadAsync))
            .Documented("unloadModel", Tag, "Ours. Frees a model of this machine; the next request loads it again.")
            .Returns(Body.Json<ModelState>(), "The model, not loaded.")
            .Fails(404, NoSuchModel)
            .Fails(409, "It draws, or is drawn elsewhere.");
    }
}
