using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Server.Queue.Schemas;

namespace Easel.Server.Queue;

/// <summary><c>/v1/queue</c>, ours.</summary>
internal static class QueueRoutes
{
    private const string Path = "/v1/queue";
    private const string Tag = "Jobs";

    public static void MapQueue(this IEndpointRouteBuilder routes)
    {
        var queue = routes.Of<QueueEndpoints>();
        routes
            .MapGet(Path, queue.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented(
                "listQueue",
                Tag,
                "Ours. What is drawn for the caller now, and what waits: requests of this server, and jobs. With `all`, which needs the scope `admin`, everybody's."
            )
            .TakesQuery(typeof(ListQueueParameters))
            .Returns(Body.Json<ListQueueResponse>(), "What is drawn first, then what waits, in the order of its turns.")
            .Fails(400, "A wrong parameter.")
            .Fails(403, "`all` without the scope `admin`.");
        routes
            .MapPost(Path + "/{item_id}/cancel", queue.To(endpoints => endpoints.CancelAsync))
            .Documented("cancelQueueItem", Tag, "Ours. Ends it; whoever waits for it is told (400 `cancelled`).")
            .Returns(Body.Json<QueueCancellation>(), "It ends within a step.")
            .Fails(404, "There is none, or it has ended.");
    }
}
