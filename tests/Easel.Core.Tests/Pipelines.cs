using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Imaging;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

/// <summary>The whole pipeline around an engine, put together as a host does.</summary>
internal static class Pipelines
{
    public static ServiceProvider Of(
        IEnumerable<IModelProvider> providers,
        CoreOptions? options = null,
        IImageRenderer? renderer = null,
        Action<IServiceCollection>? add = null
    )
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton(renderer ?? new RecordingRenderer());
        services.AddSingleton<IImageScaler, ImageScaler>(_ => new ImageScaler());
        services.AddSingleton<IAreaFiller, AreaFiller>();
        services.AddEaselCore(options ?? new CoreOptions());
        foreach (var provider in providers)
            services.AddSingleton(provider);
        add?.Invoke(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Loaded.</summary>
    public static async Task<ServiceProvider> StartAsync(
        IImageEngine engine,
        ModelCard? card = null,
        CoreOptions? options = null,
        IImageRenderer? renderer = null,
        Action<IServiceCollection>? add = null
    )
    {
        var services = Of([new SingleModelProvider(card ?? Cards.Capable(), engine)], options, renderer, add);
        await services.GetRequiredService<ModelCatalog>().LoadAsync(CancellationToken.None);
        return services;
    }

    /// <summary>Everything that comes of a request: its problems, where it is not good.</summary>
    public static async Task<List<ImageEvent>> RunAsync(this IServiceProvider services, ImageRequest request)
    {
        var service = services.GetRequiredService<ImageService>();
        var (prepared, problems) = service.Draft(request).Prepare();
        return prepared is null ? [new FailureEvent(problems)] : await service.RunAsync(prepared, CancellationToken.None).ToListAsync();
    }
}
