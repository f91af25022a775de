using Easel.Abstractions.Models;
using Easel.Core.Models;
using Easel.Server.Roles;
using Easel.Server.Workers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Hosting.Models;

/// <summary>Registers where models come from, and lists them before the server listens.</summary>
internal static class ModelServices
{
    /// <param name="local">Offers the models of this machine in the place of the server's own provider; null: that one does. A server whose
    /// workers draw offers theirs.</param>
    /// <param name="preload">Load the library that draws as soon as there is a model that needs it.</param>
    public static IServiceCollection AddModelProviders(
        this IServiceCollection services,
        EaselOptions options,
        IModelProvider? local,
        bool preload
    )
    {
        if (local is not null)
        {
            services.AddSingleton(local);
        }
        else if (!options.OnlyWorkersDraw)
        {
            services.AddSingleton(new OpenedModels(options, preload));
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IModelProvider, LocalModelProvider>());
        }

        return services.AddHostedService<CatalogLoader>().AddHostedService<ProbingService>();
    }

    /// <summary>Lists the models; what keeps the server from starting, where something does.</summary>
    public static async Task<IReadOnlyList<string>> LoadModelsAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        var catalog = app.Services.GetRequiredService<ModelCatalog>();
        await catalog.LoadAsync(cancellationToken);
        // Workers may come later, and other names with them.
        if (app.Services.GetService<WorkerModelProvider>() is not null)
            return [];
        if (catalog.Cards.Count == 0)
            return ["There is no model to draw with.", .. catalog.Problems];

        // A misspelt name is found at once; a model that is only missing today must not keep the others from being served.
        return catalog.WrongNames;
    }

    /// <inheritdoc cref="LocalModelProvider.BeginLoading"/>
    public static void BeginLoading(this WebApplication app)
    {
        if (app.Services.GetRequiredService<EaselOptions>().Role is ServerRole.Api)
            return;
        foreach (var local in app.Services.GetServices<IModelProvider>().OfType<LocalModelProvider>())
            local.BeginLoading();
    }

    /// <summary>For hosts that start without having loaded.</summary>
    private sealed class CatalogLoader(ModelCatalog catalog) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) =>
            catalog.Cards.Count > 0 ? Task.CompletedTask : catalog.LoadAsync(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
