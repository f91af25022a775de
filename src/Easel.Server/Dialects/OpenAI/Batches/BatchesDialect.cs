using Easel.Server.Answers;
using Easel.Server.Hosting;
using Easel.Server.Jobs;

namespace Easel.Server.Dialects.OpenAI.Batches;

/// <summary>The OpenAI Batch API: what the host adds and maps.</summary>
internal static class BatchesDialect
{
    public static IServiceCollection AddBatches(this IServiceCollection services) => services
        .AddSingleton<BatchOutputs>()
        .AddSingleton<BatchValidator>()
        .AddSingleton<LineRunner>()
        .AddSingleton<IJobHandler, BatchHandler>()
        .AddSingleton<CreateBatchHandler>()
        .AddSingleton<BatchEndpoints>();

    public static void MapBatches(this WebApplication app)
    {
        var batches = app.Services.GetRequiredService<BatchEndpoints>();
        app.MapPost(Routes.Batches, app.Services.GetRequiredService<CreateBatchHandler>().HandleAsync).WithMetadata(IdempotentRoute.Instance);
        app.MapGet(Routes.Batches, batches.ListAsync);
        app.MapGet(Routes.Batches + "/{id}", batches.GetAsync);
        app.MapPost(Routes.Batches + "/{id}/cancel", batches.CancelAsync);
    }
}
