using Easel.Server.Answers;
using Easel.Server.Dialects.OpenAI.Responses.Drawing;
using Easel.Server.Dialects.OpenAI.Responses.Keeping;
using Easel.Server.Dialects.OpenAI.Responses.Reading;
using Easel.Server.Dialects.OpenAI.Responses.Writing;
using Easel.Server.Hosting;
using Easel.Server.Jobs;

namespace Easel.Server.Dialects.OpenAI.Responses;

/// <summary>The Responses API with its image_generation tool: what the host adds and maps.</summary>
internal static class ResponsesDialect
{
    public static IServiceCollection AddResponses(this IServiceCollection services) => services
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

    public static void MapResponses(this WebApplication app)
    {
        var responses = app.Services.GetRequiredService<ResponseEndpoints>();
        app.MapPost(Routes.Responses, app.Services.GetRequiredService<CreateResponse>().HandleAsync).WithMetadata(IdempotentRoute.Instance);
        app.MapGet(Routes.Responses + "/{id}", responses.GetAsync);
        app.MapDelete(Routes.Responses + "/{id}", responses.DeleteAsync);
        app.MapPost(Routes.Responses + "/{id}/cancel", responses.CancelAsync);
        app.MapGet(Routes.Responses + "/{id}/input_items", app.Services.GetRequiredService<InputItemsEndpoint>().HandleAsync);
    }
}
