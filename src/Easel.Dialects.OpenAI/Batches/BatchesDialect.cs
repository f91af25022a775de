using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Batches.Schemas;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>The OpenAI Batch API: what the host adds and maps.</summary>
internal static class BatchesDialect
{
    private const string Tag = "Batches";
    private const string OneBatch = OpenAIPaths.Batches + "/{batch_id}";
    private const string NoSuchBatch = "No such batch of this access key.";

    public static IServiceCollection AddBatches(this IServiceCollection services) =>
        services
            .AddSingleton<BatchOutputs>()
            .AddSingleton<BatchValidator>()
            .AddSingleton<LineRunner>()
            .AddSingleton<IJobHandler, BatchHandler>()
            .AddSingleton<CreateBatchHandler>()
            .AddSingleton<BatchEndpoints>();

    public static void MapBatches(this IEndpointRouteBuilder routes)
    {
        var batches = routes.Of<BatchEndpoints>();
        routes
            .MapPost(OpenAIPaths.Batches, routes.Of<CreateBatchHandler>().To(endpoint => endpoint.HandleAsync))
            .Idempotent()
            .Documented("createBatch", Tag, "Takes an uploaded file of requests as a batch.")
            .Takes(
                Body.Json<CreateBatchRequest>(),
                """{"input_file_id": "file-abc123", "endpoint": "/v1/images/generations", "completion_window": "24h"}"""
            )
            .Returns(Body.Json<Batch>(), "The batch, which waits for its turn.")
            .Fails(400, "Every problem of the request, by name.")
            .Fails(429, "Too many jobs are waiting.");
        routes
            .MapGet(OpenAIPaths.Batches, batches.To(endpoints => endpoints.ListAsync))
            .Documented("listBatches", Tag, "Lists the batches of this access key.")
            .TakesQuery(typeof(PageParameters))
            .Returns(Body.Json<ListBatchesResponse>(), "A page of them.")
            .Fails(400, "A parameter is wrong.");
        routes
            .MapGet(OneBatch, batches.To(endpoints => endpoints.GetAsync))
            .Documented("retrieveBatch", Tag, "One batch.")
            .Returns(Body.Json<Batch>(), "The batch.")
            .Fails(404, NoSuchBatch);
        routes
            .MapPost(OneBatch + "/cancel", batches.To(endpoints => endpoints.CancelAsync))
            .Documented("cancelBatch", Tag, "Stops a batch; what is done stays done.")
            .Returns(Body.Json<Batch>(), "The batch, cancelling or cancelled.")
            .Fails(400, "It has ended.")
            .Fails(404, NoSuchBatch);
    }
}
