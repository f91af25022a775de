using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/zimage.py: whole drawings of tiny Z-Image models through an independent implementation over torch.</summary>
public sealed class ZImageGoldenTests
{
    private static readonly ImageSize Size = new(32, 32);

    [Theory]
    [InlineData("Z-Image Turbo", 0)]
    [InlineData("Z-Image Turbo", 1)]
    [InlineData("Z-Image Turbo", 2)]
    [InlineData("Z-Image Turbo", 3)]
    [InlineData("Z-Image", 0)]
    [InlineData("Z-Image", 1)]
    public async Task Draws_what_the_reference_draws_of_the_same_folder(string name, int index)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaZImage.Golden(name);
        var model = ModelFolder.Open(FormulaZImage.Write(folder, golden));
        model.Family.ShouldBe(name);
        await Check(model, golden.GetProperty("cases")[index]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("model.diffusion_model.")]
    public async Task Draws_the_same_of_the_transformers_file_with_the_rest_in_folders_beside_it(string prefix)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaZImage.Golden("Z-Image Turbo");
        var path = FormulaZImage.WriteOriginal(folder, golden, prefix);
        ModelFolder.FindIn(folder.Root).ShouldBe([path]);
        var model = ModelFolder.Open(path);
        model.Family.ShouldBe("Z-Image Turbo");
        await Check(model, golden.GetProperty("cases")[0]);
    }

    [Fact]
    public async Task Draws_nearly_the_same_in_eight_bits()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaZImage.Golden("Z-Image Turbo");
        await Check(ModelFolder.Open(FormulaZImage.Write(folder, golden)), golden.GetProperty("cases")[0], Quantization.Q8, 12);
    }

    [Fact]
    public void What_a_lone_transformer_lacks_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaZImage.WriteOriginal(folder, FormulaZImage.Golden("Z-Image Turbo"));
        Directory.Delete(folder.At("text_encoders"), recursive: true);
        var problem = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldHaveSingleItem().ToString();
        problem.ShouldContain("Qwen3-4B");
        problem.ShouldNotContain("autoencoder");
    }

    /// <summary>As ComfyUI publishes other formats: a scale that is more than a number, or of a matrix that is not in eight bits.</summary>
    [Theory]
    [InlineData("layers.0.attention.qkv.scale_weight", 2)]
    [InlineData("layers.0.feed_forward.w1.weight_scale", 1)]
    public void Scales_that_are_not_understood_are_refused(string scale, int count)
    {
        using var folder = new TemporaryFolder();
        var path = FormulaZImage.WriteOriginal(folder, FormulaZImage.Golden("Z-Image Turbo"), more: [(scale, [count], new float[count])]);
        var problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems;
        string.Join(' ', problems).ShouldContain("scales of their own");
    }

    [Theory]
    [InlineData("layers.0.attention.qkv.weight")]
    [InlineData("cap_embedder.0.weight")]
    public void A_weight_that_is_no_matrix_is_told_and_nothing_breaks(string odd)
    {
        using var folder = new TemporaryFolder();
        var path = FormulaZImage.WriteOriginal(folder, FormulaZImage.Golden("Z-Image Turbo"), more: [(odd, [], [1])]);
        Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_layer_that_is_missing_among_others_is_told()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaZImage.Golden("Z-Image Turbo");
        var path = FormulaZImage.Write(folder, golden);
        var cut = FormulaWeights
            .Shapes(golden.GetProperty("tensors"))
            .Where(tensor =>
                tensor.Name.StartsWith("transformer/", StringComparison.Ordinal)
                && !tensor.Name.Contains("/layers.0.attention.to_q", StringComparison.Ordinal)
            );
        FormulaWeights.Save(folder.At("transformer", "diffusion_pytorch_model.safetensors"), cut, skip: "transformer/".Length);
        var problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems;
        problems.ShouldHaveSingleItem().ToString().ShouldContain("layers.0.attention.to_q.weight");
    }

    [Fact]
    public void What_does_not_belong_together_is_told()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaZImage.Golden("Z-Image Turbo");
        var path = FormulaZImage.Write(folder, golden);
        var widened = FormulaWeights
            .Shapes(golden.GetProperty("tensors"))
            .Where(tensor => tensor.Name.StartsWith("text_encoder/", StringComparison.Ordinal))
            .Select(tensor => (tensor.Name, Shape: Array.ConvertAll(tensor.Shape, side => side == 32 ? 40 : side)))
            .Select(tensor =>
                tensor.Name.Contains("k_proj", StringComparison.Ordinal) || tensor.Name.Contains("v_proj", StringComparison.Ordinal)
                    ? (tensor.Name, [32, 40])
                    : tensor
            );
        FormulaWeights.Save(folder.At("text_encoder", "model.safetensors"), widened, skip: "text_encoder/".Length);
        File.Delete(folder.At("tokenizer", "merges.txt"));

        var problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems;
        problems.ShouldHaveSingleItem().ToString().ShouldBe("tokenizer/merges.txt: is missing.");
        FormulaZImage.WriteTokenizer(folder, "tokenizer");
        problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems;
        problems.ShouldHaveSingleItem().ToString().ShouldContain("prompts 32 wide, and the language model writes them 40 wide");
    }

    private static async Task Check(
        ModelFolder model,
        JsonElement expected,
        Quantization quantization = Quantization.None,
        int tolerance = 1
    )
    {
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1, Quantization = quantization });
        var drawn = (await engine.DrawAsync(GoldenRequest.Of(expected, Size))).ShouldHaveSingleItem();
        GoldenRequest.FarthestFrom(expected, drawn).ShouldBeLessThanOrEqualTo(tolerance);
    }
}
