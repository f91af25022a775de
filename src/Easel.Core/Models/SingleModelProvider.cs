using Easel.Abstractions;
using Easel.Abstractions.Models;

namespace Easel.Core.Models;

/// <summary>Offers one model, which never changes.</summary>
/// <param name="create">Makes the model's engine; called again only after the one before was disposed.</param>
public sealed class SingleModelProvider(ModelCard card, Func<ModelEngine> create) : IModelProvider
{
    public SingleModelProvider(ModelCard card, IImageEngine engine)
        : this(card, () => new ModelEngine(engine)) { }

    /// <summary>As the model is called.</summary>
    public string Name => card.Id;

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new ModelListing([card]));

    public ModelEngine CreateEngine(ModelCard model) => create();
}
