using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Drawing;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.OpenAI.Responses.Reading;
using Easel.Dialects.OpenAI.Responses.Schemas;
using Easel.Dialects.OpenAI.Responses.Writing;
using Easel.Dialects.Routing;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses;

/// <summary>The Responses API with its image_generation tool: what the host adds and maps.</summary>
internal static class ResponsesDialect
{
    private const string Tag = "Responses";
    private const string OneResponse = OpenAIPaths.Responses + "/{response_id}";
    private const string ResponseOrEvents = "The response, or a stream of its events when `stream` is true.";
    private const string NoSuchResponse = "No such response of this access key.";

    public static IServiceCollection AddResponses(this IServiceCollection services) =>
        services
            .AddSingleton<ResponseStore>()
            .AddSingleton<KeptInputs>()
            .AddSingleton<EditedImages>()
            .AddSingleton<DrawingReader>()
            .AddSingleton<ResponseReader>()
            .AddSingleton<ResponseDrawing>()
            .AddSingleton<ResponseFollowers>()
            .AddSingleton<IJobHandler, ResponseHandler>()
            .AddSingleton<EarlierWork>()
            .AddSingleton<CreateResponse>()
            .AddSingleton<ResponseEndpoints>()
            .AddSingleton<InputItemsEndpoint>();

    public static void MapResponses(this IEndpointRouteBuilder routes)
    {
        var responses = routes.Of<ResponseEndpoints>();
        routes
            .MapPost(OpenAIPaths.Responses, routes.Of<Responses.CreateResponse>().To(endpoint => endpoint.HandleAsync))
            .AcceptsImages()
            .Idempotent()
            .AllowsDryRun()
            .Documented("createResponse", Tag, "Draws an image through the image_generation tool.")
            .Takes(
                Body.Json<Schemas.CreateResponse>(),
                """{"model": "gpt-5", "input": "a red apple", "tools": [{"type": "image_generation", "size": "512x512"}]}"""
            )
            .Returns(Body.Json<Response>(), ResponseOrEvents)
            .Returns(Body.Events<ResponseStreamEvent>(), ResponseOrEvents)
            .Fails(400, "Every problem of the request, by name; `unsupported` for questions in text and other tools.")
            .Fails(429, "Too many requests wait already, or hold the memory for images.")
            .Fails(507, "There is no room to keep a response.");
        routes
            .MapGet(OneResponse, responses.To(endpoints => endpoints.GetAsync))
            .Documented("getResponse", Tag, "A stored response, or its events.")
            .TakesQuery(typeof(GetResponseParameters))
            .Returns(Body.Json<Response>(), ResponseOrEvents)
            .Returns(Body.Events<ResponseStreamEvent>(), ResponseOrEvents)
            .Fails(400, "A wrong parameter, or an event that there has not been.")
            .Fails(404, NoSuchResponse);
        routes
            .MapDelete(OneResponse, responses.To(endpoints => endpoints.DeleteAsync))
            .Documented("deleteResponse", Tag, "Deletes a response and its images, also while it is drawn.")
            .Returns(Body.Json<DeleteResponseResponse>(), "It is deleted.")
            .Fails(404, NoSuchResponse);
        routes
            .MapPost(OneResponse + "/cancel", responses.To(endpoints => endpoints.CancelAsync))
            .Documented("cancelResponse", Tag, "Stops the work within one denoising step.")
            .Returns(Body.Json<Response>(), "The cancelled response.")
            .Fails(400, "It has ended otherwise.")
            .Fails(404, NoSuchResponse);
        routes
            .MapGet(OneResponse + "/input_items", routes.Of<InputItemsEndpoint>().To(endpoint => endpoint.HandleAsync))
            .Documented("listInputItems", Tag, "What the response's own request brought.")
            .TakesQuery(typeof(InputItemParameters))
            .Returns(Body.Json<ResponseItemList>(), "A page of them.")
            .Fails(400, "A wrong parameter.")
            .Fails(404, NoSuchResponse);
    }
}
