using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Responses.Drawing;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.OpenAI.Responses.Reading;
using Easel.Dialects.OpenAI.Responses.Writing;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses;

/// <summary>The Responses API with its image_generation tool: what the host adds and maps.</summary>
internal static class ResponsesDialect
{
    public static IServiceCollection AddResponses(this IServiceCollection services) =>
        services
            .AddSingleton<ResponseStore>()
            .AddSingleton<EditedImages>()
            .AddSingleton<DrawingReader>()
            .AddSingleton<ResponseReader>()
            .AddSingleton<ResponseDrawing>()
            .AddSingleton<ResponseFollowers>()
            .AddSingleton<IJobHandler, ResponseHandler>()
            .AddSingleton<CreateResponse>()
            .AddSingleton<ResponseEndpoints>()
            .AddSingleton<InputItemsEndpoint>();

    public static void MapResponses(this IEndpointRouteBuilder routes)
    {
        var responses = routes.ServiceProvider.GetRequiredService<ResponseEndpoints>();
        routes
            .MapPost(OpenAIPaths.Responses, routes.ServiceProvider.GetRequiredService<CreateResponse>().HandleAsync)
            .AcceptsImages()
            .Idempotent();
        routes.MapGet(OpenAIPaths.Responses + "/{id}", responses.GetAsync);
        routes.MapDelete(OpenAIPaths.Responses + "/{id}", responses.DeleteAsync);
        routes.MapPost(OpenAIPaths.Responses + "/{id}/cancel", responses.CancelAsync);
        routes.MapGet(
            OpenAIPaths.Responses + "/{id}/input_items",
            routes.ServiceProvider.GetRequiredService<InputItemsEndpoint>().HandleAsync
        );
    }
}
