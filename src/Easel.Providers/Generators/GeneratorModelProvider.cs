using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Imaging;
using Microsoft.Extensions.AI;

namespace Easel.Providers.Generators;

/// <summary>Offers one model, which an <see cref="IImageGenerator"/> draws. The generator is made for the first engine and goes with the
/// provider.</summary>
internal sealed class GeneratorModelProvider : IModelProvider, IDisposable
{
    private readonly Lazy<IImageGenerator> _generator;
    private readonly ImageCodec _codec;
    private readonly IImageRenderer _renderer;
    private readonly ModelListing _listing;

    public GeneratorModelProvider(string name, ModelCard card, Func<IImageGenerator> create, ImageCodec codec, IImageRenderer renderer)
    {
        (Name, _codec, _renderer) = (name, codec, renderer);
        _generator = new Lazy<IImageGenerator>(create);
        _listing = new ModelListing([card with { Capabilities = Within(card.Capabilities) }]);
    }

    public string Name { get; }

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_listing);

    public ModelEngine CreateEngine(ModelCard model) => new(_generator.Value.AsImageEngine(model.Id, _codec, _renderer));

    public void Dispose()
    {
        if (_generator.IsValueCreated)
            _generator.Value.Dispose();
    }

    /// <summary>Without what <see cref="IImageGenerator"/> has no words for, so that no model list promises it.</summary>
    private static ModelCapabilities Within(ModelCapabilities wished) =>
        wished with
        {
            PartialImages = false,
            Masks = false,
            Variations = false,
            ComposesEdits = false,
        };
}
