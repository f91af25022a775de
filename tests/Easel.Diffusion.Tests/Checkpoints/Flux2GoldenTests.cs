using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/flux2.py: drawings and edits of tiny FLUX.2 klein models through an independent implementation over torch.</summary>
public sealed class Flux2GoldenTests
{
    [Theory]
    [InlineData("FLUX.2 klein", 0)]
    [InlineData("FLUX.2 klein", 1)]
    [InlineData("FLUX.2 klein", 2)]
    [InlineData("FLUX.2 klein base", 0)]
    [InlineData("FLUX.2 klein base", 1)]
    [InlineData("FLUX.2 klein base", 2)]
    // 0: of a prompt alone; 1: by a picture; 2: by four of different sizes.
    public async Task Draws_what_the_reference_draws_of_the_same_folder(string name, int index)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux2.Golden(name);
        await Check(FormulaFlux2.Write(folder, golden), name, golden.GetProperty("cases")[index]);
    }

    [Fact]
    public async Task Draws_the_same_of_the_transformers_file_with_the_rest_in_folders_beside_it()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux2.Golden("FLUX.2 klein");
        await Check(FormulaFlux2.WriteOriginal(folder, golden), "FLUX.2 klein", golden.GetProperty("cases")[0]);
    }

    [Fact]
    public async Task Of_several_language_models_it_takes_the_one_of_its_width()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux2.Golden("FLUX.2 klein");
        var path = FormulaFlux2.WriteOriginal(folder, golden);
        WriteWider(folder, "a_first_by_name");
        await Check(path, "FLUX.2 klein", golden.GetProperty("cases")[0]);
    }

    [Fact]
    public void What_was_found_in_place_of_its_language_model_is_told()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaFlux2.WriteOriginal(folder, FormulaFlux2.Golden("FLUX.2 klein"));
        File.Delete(folder.At("text_encoders", "qwen_3_4b.safetensors"));
        WriteWider(folder, "qwen_3_8b");
        var problem = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldHaveSingleItem().ToString();
        problem.ShouldContain("qwen_3_8b.safetensors is 48 wide, and one of 32 is wanted");
        problem.ShouldNotContain("autoencoder");
    }

    private static void WriteWider(TemporaryFolder folder, string name) =>
        FormulaWeights.Save(
            folder.At("text_encoders", $"{name}.safetensors"),
            [
                ("model.embed_tokens.weight", [64, 48]),
                ("model.layers.0.self_attn.q_proj.weight", [48, 48]),
                ("model.layers.0.self_attn.q_norm.weight", [16]),
                ("model.layers.0.mlp.gate_proj.weight", [64, 48]),
            ]
        );

    private static async Task Check(string path, string family, JsonElement expected)
    {
        var model = ModelFolder.Open(path);
        model.Family.ShouldBe(family);
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var drawn = (await engine.DrawAsync(GoldenRequest.Of(expected, new ImageSize(32, 32)))).ShouldHaveSingleItem();
        GoldenRequest.FarthestFrom(expected, drawn).ShouldBeLessThanOrEqualTo(1);
    }
}
