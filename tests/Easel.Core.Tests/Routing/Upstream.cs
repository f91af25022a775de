using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Routing;

/// <summary>A provider of one model that does what the test says next, and draws otherwise.</summary>
internal sealed class Upstream(string name, ModelCard? card = null) : IModelProvider, IImageEngine
{
    private int _calls;

    public static ModelCard AbleCard(string id) =>
        new()
        {
            Id = id,
            Name = id,
            IsRemote = true,
            Concurrency = new ModelConcurrency(1024),
            Capabilities = new ModelCapabilities { Edits = true, Variations = true },
        };

    public string Name => name;

    public ModelCard Card { get; } = card ?? AbleCard("paint");

    public int Calls => Volatile.Read(ref _calls);

    public List<ImageRequest> Seen { get; } = [];

    public ProviderHealth Health { get; set; } = ProviderHealth.Healthy;

    /// <summary>What a request comes to; null draws.</summary>
    public Func<ImageRequest, IEnumerable<ImageEvent>>? Answer { get; set; }

    /// <summary>What a request waits for.</summary>
    public Task? Until { get; set; }

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new ModelListing([Card]));

    public ModelEngine CreateEngine(ModelCard model) => new(this);

    public ValueTask<ProviderHealth> CheckHealthAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Health);

    public async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _calls);
        lock (Seen)
            Seen.Add(request);
        if (Until is { } until)
            await until.WaitAsync(cancellationToken);
        foreach (var happened in Answer?.Invoke(request) ?? [Image()])
            yield return happened;
    }

    public void Fail(ImageErrorKind kind, Func<ImageError, ImageError>? more = null)
    {
        var error = new ImageError(kind, "scripted", null, "The test wants it so.");
        Answer = _ => [new FailureEvent(more?.Invoke(error) ?? error)];
    }

    public static CompletedImageEvent Image() =>
        new(0, EncodedImage.Rent(1, new ImageSize(8, 8), ImageFormat.Png), new ImageRecipe { Model = "paint" });

    public static PartialImageEvent Preview() => new(0, 0, EncodedImage.Rent(1, new ImageSize(8, 8), ImageFormat.Png));
}
