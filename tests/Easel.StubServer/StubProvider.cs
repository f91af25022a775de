using Easel.Abstractions.Models;
using Microsoft.Extensions.Configuration;

namespace Easel.StubServer;

/// <summary>Offers one model. <c>--Stub:StepMilliseconds</c> says how long a step takes, <c>--Stub:Model</c> what it is called,
/// <c>--Stub:Stamps</c> that images say when they were drawn.</summary>
internal sealed class StubProvider(IConfiguration configuration, TimeProvider clock) : IModelProvider
{
    private readonly string _model = configuration["Stub:Model"] ?? "stub";

    public string Name => "stub";

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(
            new ModelListing([
                new ModelCard
                {
                    Id = _model,
                    Name = "Stub",
                    Created = DateTimeOffset.UnixEpoch,
                    Capabilities = new ModelCapabilities
                    {
                        PartialImages = true,
                        Edits = true,
                        Sizes = SizeRule.Of(StubEngine.Size),
                        DefaultSize = StubEngine.Size,
                        NativeSizes = [StubEngine.Size],
                    },
                },
            ])
        );

    public ModelEngine CreateEngine(ModelCard model) =>
        new(
            new StubEngine(_model, TimeSpan.FromMilliseconds(configuration.GetValue("Stub:StepMilliseconds", 12.0)), clock)
            {
                Stamps = configuration.GetValue("Stub:Stamps", false),
            }
        );
}
