using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Images;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>Asynchronous image tasks, as gateways in front of OpenAI's API have them: for programs behind proxies that cut long
/// requests.</summary>
internal static class TasksDialect
{
    public static IServiceCollection AddImageTasks(this IServiceCollection services) =>
        services
            .AddSingleton<CreateTask>()
            .AddSingleton<TaskDrawing>()
            .AddSingleton<IJobHandler, TaskHandler>()
            .AddSingleton<TaskEndpoint>();

    public static void MapImageTasks(this IEndpointRouteBuilder routes)
    {
        Map<GenerationReader>(routes, OpenAIPaths.Generations);
        Map<EditReader>(routes, OpenAIPaths.Edits).AcceptsImages();
        routes.MapGet(OpenAIPaths.ImageTasks + "/{id}", routes.ServiceProvider.GetRequiredService<TaskEndpoint>().HandleAsync);
    }

    private static IEndpointConventionBuilder Map<TReader>(IEndpointRouteBuilder routes, string route)
        where TReader : class, ICallReader
    {
        var create = routes.ServiceProvider.GetRequiredService<CreateTask>();
        var reader = routes.ServiceProvider.GetRequiredService<TReader>();
        return routes.MapPost(route + "/async", context => create.HandleAsync(context, reader)).Idempotent();
    }
}
