using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Loras;

/// <summary>Against Golden/flux_loras.py: a LoRA of a transformer in the names of its authors, who keep matrices together.</summary>
public sealed class FluxLoraTests
{
    [Fact]
    public async Task Modules_over_several_weights_change_each_by_its_own_rows()
    {
        using var folder = new TemporaryFolder();
        var golden = Golden.Read("flux-loras.json");
        Directory.CreateDirectory(folder.At("loras"));
        FormulaWeights.Save(folder.At("loras", "style.safetensors"), FormulaWeights.Shapes(golden.GetProperty("tensors")));
        var path = FormulaFlux.WriteOriginal(folder, FormulaFlux.Golden("FLUX.1 dev"));
        File.WriteAllText(folder.At("flux.easel.json"), """{"sizes": [[32, 32]], "axes_dims_rope": [4, 6, 6], "prompt_length": 12}""");
        await using var engine = new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });
        var request = GoldenRequest.Of(golden, new ImageSize(32, 32)) with
        {
            Loras = [new LoraChoice("style", golden.GetProperty("strength").GetSingle())],
        };

        var drawn = (await engine.DrawAsync(request)).ShouldHaveSingleItem();

        GoldenRequest.FarthestFrom(golden, drawn).ShouldBeLessThanOrEqualTo(1);
    }
}
