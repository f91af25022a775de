using Easel.Dialects.Endpoints;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>The OpenAI Batch API: what the host adds and maps.</summary>
internal static class BatchesDialect
{
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
        var batches = routes.ServiceProvider.GetRequiredService<BatchEndpoints>();
        routes.MapPost(OpenAIPaths.Batches, routes.ServiceProvider.GetRequiredService<CreateBatchHandler>().HandleAsync).Idempotent();
        routes.MapGet(OpenAIPaths.Batches, batches.ListAsync);
        routes.MapGet(OpenAIPaths.Batches + "/{id}", batches.GetAsync);
        routes.MapPost(OpenAIPaths.Batches + "/{id}/cancel", batches.CancelAsync);
    }
}
