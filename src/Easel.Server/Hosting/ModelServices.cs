using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Core.Models;

namespace Easel.Server.Hosting;

/// <summary>A model that can be served; its engine is made when the host is.</summary>
internal sealed record ModelSource(ModelCard Card, Func<ILoggerFactory, IImageEngine> CreateEngine)
{
    public Func<ILoggerFactory, IImageUpscaler>? CreateUpscaler { get; init; }

    public RegisteredModel Register(ILoggerFactory logs) => new(Card, CreateEngine(logs), CreateUpscaler?.Invoke(logs));
}

/// <summary>Finds the models to serve; the second value tells, a sentence each, what keeps them from being served.</summary>
internal delegate (IReadOnlyList<ModelSource> Models, IReadOnlyList<string> Problems) ModelLoader(EaselOptions options);

internal static class ModelServices
{
    public static IServiceCollection AddModels(this IServiceCollection services, IReadOnlyList<ModelSource> models)
    {
        foreach (var model in models)
        {
            services.AddSingleton(provider => model.Register(provider.GetRequiredService<ILoggerFactory>()));
        }

        return services.AddHostedService<ModelLifetime>();
    }

    /// <summary>Frees the engines when the host is gone; the container does not know them, only the records that hold them.</summary>
    private sealed class ModelLifetime(IEnumerable<RegisteredModel> models) : IHostedService, IAsyncDisposable
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public async ValueTask DisposeAsync()
        {
            foreach (var model in models)
            {
                await DisposeAsync(model.Engine);
                await DisposeAsync(model.Upscaler);
            }
        }

        private static async ValueTask DisposeAsync(object? part)
        {
            switch (part)
            {
                case IAsyncDisposable asynchronous: await asynchronous.DisposeAsync(); break;
                case IDisposable synchronous: synchronous.Dispose(); break;
            }
        }
    }
}
