using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Images;
using Easel.Dialects.OpenAI.Images.Schemas;
using Easel.Dialects.OpenAI.Tasks.Schemas;
using Easel.Dialects.Routing;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>Asynchronous image tasks, as gateways in front of OpenAI's API have them: for programs behind proxies that cut long
/// requests.</summary>
internal static class TasksDialect
{
    private const string Tag = "Image tasks";

    public static IServiceCollection AddImageTasks(this IServiceCollection services) =>
        services
            .AddSingleton<CreateTask>()
            .AddSingleton<TaskDrawing>()
            .AddSingleton<IJobHandler, TaskHandler>()
            .AddSingleton<TaskEndpoint>();

    public static void MapImageTasks(this IEndpointRouteBuilder routes)
    {
        Map<GenerationReader>(routes, OpenAIPaths.Generations)
            .Documented("createImageTask", Tag, "Takes a prompt, and draws its images later.")
            .Takes(Body.Json<CreateImageRequest>(), """{"prompt": "a red apple", "size": "1024x1024"}""");
        Map<EditReader>(routes, OpenAIPaths.Edits)
            .AcceptsImages()
            .Documented("createImageEditTask", Tag, "Takes images, and edits them later.")
            .Takes(Body.Form<CreateImageEditRequest>())
            .Takes(Body.Json<EditImageBodyJsonParam>());
        routes
            .MapGet(OpenAIPaths.ImageTasks + "/{task_id}", routes.Of<TaskEndpoint>().To(endpoint => endpoint.HandleAsync))
            .Documented("getImageTask", Tag, "How far a task is, and its images when it is done.")
            .Returns(Body.Json<ImageTask>(), "The task; `retry-after` says when to ask again.")
            .Fails(404, "No such task of this access key.")
            .Fails(410, "It has expired.");
    }

    private static IEndpointConventionBuilder Map<TReader>(IEndpointRouteBuilder routes, string route)
        where TReader : class, ICallReader
    {
        var create = routes.Of<CreateTask>();
        var reader = routes.Of<TReader>();
        return routes
            .MapPost(route + "/async", context => create.Value.HandleAsync(context, reader.Value))
            .Idempotent()
            .AllowsDryRun()
            .Returns(Body.Json<ImageTask>(), "The task; `location` is where to ask for it.", StatusCodes.Status202Accepted)
            .Fails(400, "Every problem of the request, by name; a task is not streamed.")
            .Fails(404, "No such model.")
            .Fails(429, "Too many of the caller's jobs wait; `retry-after` says how long to wait.")
            .Fails(507, "There is no room to keep the task.");
    }
}
