using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Testing.Drawing;

/// <summary>Offers <c>easel-stub</c>, which takes whatever the built-in model takes and draws without one.</summary>
internal sealed class StubModelProvider : IModelProvider
{
    public static StubModelProvider Instance { get; } = new();

    public static ModelCard Card { get; } =
        new()
        {
            Id = "easel-stub",
            // What programs that were written for the built-in model name.
            Aliases = ["easel-icons"],
            Name = "Stub",
            Description = "Blocks of colours that follow from prompt and seed, for tests.",
            License = "Apache-2.0",
            Version = "1",
            Capabilities = new ModelCapabilities
            {
                Transparency = true,
                MaxFrames = LoopFrame.Most,
                PartialImages = true,
                NegativePrompt = true,
                GuidanceScale = true,
                Styles = ["flat", "3d", "shaded", "vivid", "natural"],
                Edits = true,
                Variations = true,
                UsedInputImages = 16,
            },
        };

    private StubModelProvider() { }

    public string Name => "stub";

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new ModelListing([Card]));

    public ModelEngine CreateEngine(ModelCard model) => new(new StubEngine());
}
