using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Weights that are no numbers make a failure by name, and never a black picture.</summary>
public sealed class BrokenNumbersTests
{
    [Theory]
    [InlineData("cond_stage_model.transformer.text_model.final_layer_norm.weight", float.NaN, "text_encoder")]
    [InlineData("model.diffusion_model.out.2.bias", float.NaN, "unet")]
    [InlineData("model.diffusion_model.out.2.bias", float.PositiveInfinity, "unet")]
    [InlineData("first_stage_model.decoder.conv_out.bias", float.NaN, "vae_decoder")]
    public async Task They_are_told_by_the_network_that_has_them(string tensor, float number, string network)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaCheckpoint.Golden("Stable Diffusion 1 as a single file");
        var path = FormulaCheckpoint.Write(folder, golden);
        FormulaWeights.Save(
            path,
            FormulaWeights
                .Shapes(golden.GetProperty("tensors"))
                .Select(one => (one.Name, one.Shape, FormulaWeights.Weight(one.Name, one.Shape)))
                .Select(one =>
                    string.Equals(one.Name, tensor, StringComparison.Ordinal)
                        ? (one.Name, one.Shape, [.. one.Item3.Select(_ => number)])
                        : one
                )
        );
        await using var engine = new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });

        var events = await engine.CollectAsync(new GenerateRequest { Prompt = "a cat", Steps = 1 });

        events.OfType<CompletedPixelsEvent>().ShouldBeEmpty();
        var error = events[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("model_unusable");
        error.Message.ShouldEndWith($"makes no picture: {network} computes what is no number (NaN): its weights are broken.");
    }
}
