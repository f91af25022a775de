using Easel.Abstractions.Models;
using Easel.Core.Assets;
using Easel.Core.Queueing;
using Easel.Core.Storage;
using Easel.Imaging;
using Easel.Jobs;
using Easel.Jobs.RabbitMq;
using Easel.Jobs.RabbitMq.Live;
using Easel.Server.Hosting;
using Easel.Server.Roles;
using Easel.Storage.Blobs;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Workers;

/// <summary>Work by way of a broker: what a server of each role adds.</summary>
internal static class WorkerServices
{
    /// <summary>After the jobs, whose queue the broker then is. Without one, nothing.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services, EaselOptions options)
    {
        if (options.Workers.Broker is not { } broker)
            return services;
        services
            .AddSingleton(options.Workers)
            .AddSingleton(broker)
            .AddSingleton<RabbitMqBroker>()
            .AddSingleton<IStorageHealth>(all => all.GetRequiredService<RabbitMqBroker>())
            .AddSingleton<JobTickets>()
            .Replace(
                ServiceDescriptor.Singleton<IJobQueue>(all =>
                    ActivatorUtilities.CreateInstance<RabbitMqJobQueue>(all, (IJobQueue)all.GetRequiredService<SqlJobStore>())
                )
            )
            .AddSingleton(all => new WorkBlobs(
                all.GetRequiredService<IBlobStore>(),
                new ImageCodec(all.GetRequiredService<ImagingOptions>()),
                all.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<IExpiringStore>(all => all.GetRequiredService<WorkBlobs>());
        return options.Role is ServerRole.Api ? services.AddSending() : services.AddDrawing();
    }

    private static IServiceCollection AddSending(this IServiceCollection services)
    {
        services
            .AddSingleton<LiveSender>()
            .AddHostedService(all => all.GetRequiredService<LiveSender>())
            .AddSingleton<IQueueDepths, WorkDepths>()
            .AddSingleton<WorkerModelProvider>()
            .AddHostedService(all => all.GetRequiredService<WorkerModelProvider>())
            .AddSingleton<IModelProvider>(all => all.GetRequiredService<WorkerModelProvider>());
        return services;
    }

    private static IServiceCollection AddDrawing(this IServiceCollection services) =>
        services
            .AddSingleton<LiveReceiver>()
            .AddHostedService(all => all.GetRequiredService<LiveReceiver>())
            .AddSingleton<WorkReader>()
            .AddSingleton<WorkerState>()
            .AddSingleton<SuspectWork>()
            .AddHostedService<DrawingService>()
            .AddHostedService<WorkerHeartbeat>();
}
