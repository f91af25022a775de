using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Studio.Tests.Support;

/// <summary>Notes when the first partial image leaves an engine.</summary>
internal sealed class PartialWatch
{
    private TaskCompletionSource<DateTimeOffset> _left = New();

    /// <summary>The moment, when it has come.</summary>
    public Task<DateTimeOffset> Left => _left.Task;

    public void Restart() => _left = New();

    /// <summary>Stands between the server and each of its models.</summary>
    public void Watch(IServiceCollection services)
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (services[i] is { ServiceType: var type } descriptor && type == typeof(IModelProvider))
                services[i] = ServiceDescriptor.Singleton<IModelProvider>(provider => new WatchedProvider(
                    this,
                    Create(provider, descriptor)
                ));
        }
    }

    private static TaskCompletionSource<DateTimeOffset> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static IModelProvider Create(IServiceProvider provider, ServiceDescriptor descriptor) =>
        (IModelProvider)(
            descriptor.ImplementationInstance
            ?? descriptor.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!)
        );

    private sealed class WatchedProvider(PartialWatch watch, IModelProvider inner) : IModelProvider
    {
        public string Name => inner.Name;

        public event EventHandler? ModelsChanged
        {
            add => inner.ModelsChanged += value;
            remove => inner.ModelsChanged -= value;
        }

        public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => inner.ListModelsAsync(cancellationToken);

        public ModelEngine CreateEngine(ModelCard model)
        {
            var made = inner.CreateEngine(model);
            return new ModelEngine(new WatchedEngine(watch, made.Engine))
            {
                Upscaler = made.Upscaler,
                Memory = made.Memory,
                IsPipeline = made.IsPipeline,
            };
        }
    }

    private sealed class WatchedEngine(PartialWatch watch, IImageEngine inner) : IImageEngine
    {
        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await foreach (var happened in inner.RunAsync(request, cancellationToken))
            {
                if (happened is PartialPixelsEvent)
                    watch._left.TrySetResult(TimeProvider.System.GetUtcNow());
                yield return happened;
            }
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
