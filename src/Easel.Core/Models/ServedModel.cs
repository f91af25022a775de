using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Core.Pipeline;
using Easel.Core.Routing;

namespace Easel.Core.Models;

/// <summary>A model in the catalog. Its engine is made for the first request, and disposed when the model has left the catalog and nobody
/// draws with it.</summary>
/// <param name="card">As it is served: its id is no other model's.</param>
/// <param name="offered">As the provider lists it.</param>
internal sealed class ServedModel(
    ModelCard card,
    ModelCard offered,
    IModelProvider provider,
    ModelPipeline pipeline,
    DeploymentHealth? health
) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private ModelEngine? _model;
    private IImageEngine? _engine;
    private int _leases;
    private bool _isRetired;

    public ModelCard Card { get; } = card;

    public ModelCard Offered { get; } = offered;

    /// <summary>Null for a model of this machine, which is asked whatever became of the last request.</summary>
    public DeploymentHealth? Health { get; } = health;

    /// <summary>How long it takes.</summary>
    public DrawingTimes Times { get; } = new();

    /// <summary>Requests that it has now.</summary>
    public int InFlight => Volatile.Read(ref _leases);

    public IModelProvider Provider { get; } = provider;

    /// <summary>It was asked to draw, or to be loaded.</summary>
    public bool IsMade
    {
        get
        {
            lock (_lock)
                return _model is not null;
        }
    }

    /// <summary>Null before its engine is made, and where it has none.</summary>
    public IModelMemory? Memory
    {
        get
        {
            lock (_lock)
                return _model?.Memory;
        }
    }

    /// <summary>The engine for the time of a request; null when the model has left the catalog.</summary>
    public Lease? Take()
    {
        lock (_lock)
        {
            if (_isRetired)
                return null;
            if (_engine is null)
            {
                _model = Provider.CreateEngine(Offered);
                _engine = pipeline.Compose(Card, _model);
            }

            _leases++;
            return new Lease(this, _engine);
        }
    }

    /// <summary>Lets no request take the model any more, and disposes the engine when the last lease has come back.</summary>
    public ValueTask RetireAsync() => DisposeUnusedAsync(retire: true, leases: 0);

    /// <summary>Disposes the engine now; an engine stops what is under way.</summary>
    public async ValueTask DisposeAsync()
    {
        ModelEngine? model;
        lock (_lock)
        {
            _isRetired = true;
            (model, _model) = (_model, null);
        }

        if (model is not null)
            await model.DisposeAsync();
    }

    private ValueTask DisposeUnusedAsync(bool retire, int leases)
    {
        lock (_lock)
        {
            _isRetired |= retire;
            _leases -= leases;
            if (!_isRetired || _leases > 0)
                return ValueTask.CompletedTask;
        }

        return DisposeAsync();
    }

    /// <summary>Disposing it gives the engine back.</summary>
    public sealed class Lease(ServedModel model, IImageEngine engine) : IAsyncDisposable
    {
        public IImageEngine Engine { get; } = engine;

        public ValueTask DisposeAsync() => model.DisposeUnusedAsync(retire: false, leases: 1);
    }
}
