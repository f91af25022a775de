using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/qwenimage.py: drawings of a tiny Qwen-Image through an independent implementation over torch, whose
/// autoencoder is the video model's.</summary>
public sealed class QwenImageGoldenTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Draws_what_the_reference_draws_of_the_same_folder(int index)
    {
        using var folder = new TemporaryFolder();
        await Check(FormulaQwenImage.Write(folder), FormulaQwenImage.Golden.GetProperty("cases")[index]);
    }

    /// <summary>Its autoencoder under its authors' names has the means and deviations that are theirs.</summary>
    [Fact]
    public async Task A_transformers_file_finds_the_rest_in_folders_beside_it()
    {
        using var folder = new TemporaryFolder();
        var model = ModelFolder.Open(FormulaQwenImage.WriteOriginal(folder));
        model.Family.ShouldBe("Qwen-Image");
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var request = GoldenRequest.Of(FormulaQwenImage.Golden.GetProperty("cases")[3], new ImageSize(32, 32));
        (await engine.DrawAsync(request)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_part_that_is_missing_is_named_at_once()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaQwenImage.WriteOriginal(folder);
        File.Delete(folder.At("text_encoders", "qwen_2.5_vl_7b.safetensors"));
        File.Delete(folder.At("vae", "qwen_image_vae.safetensors"));
        var problem = ProblemOf(path);
        problem.ShouldContain("Qwen2.5-VL-7B");
        problem.ShouldContain("qwen_image_vae.safetensors");
        problem.ShouldNotContain("vision");
    }

    [Fact]
    public void Means_that_are_not_one_for_each_channel_are_told()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaQwenImage.Write(folder);
        FormulaCheckpoint.WriteFile(folder, "vae/config.json", """{"latents_mean": [1, 2], "latents_std": [1, 0]}""");
        ProblemOf(path).ShouldContain("16 channels, and 2 means and 2 deviations");
    }

    private static string ProblemOf(string path) =>
        Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldHaveSingleItem().ToString();

    private static async Task Check(string path, JsonElement expected)
    {
        var model = ModelFolder.Open(path);
        model.Family.ShouldBe("Qwen-Image");
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var drawn = (await engine.DrawAsync(GoldenRequest.Of(expected, new ImageSize(32, 32)))).ShouldHaveSingleItem();
        GoldenRequest.FarthestFrom(expected, drawn).ShouldBeLessThanOrEqualTo(1);
    }
}
