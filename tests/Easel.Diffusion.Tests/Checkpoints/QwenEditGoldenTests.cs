using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/qwenedit.py: edits by tiny Qwen-Image-Edit models through an independent implementation over torch, whose
/// language model looks at the pictures.</summary>
public sealed class QwenEditGoldenTests
{
    private static readonly ImageSize Size = new(32, 32);

    // One picture; two, of which one is scaled; the same with the pictures clean at every step, as of 2511.
    [Theory]
    [InlineData(0, "Qwen-Image-Edit", 1)]
    [InlineData(1, "Qwen-Image-Edit Plus", 3)]
    [InlineData(2, "Qwen-Image-Edit Plus", 3)]
    public async Task Draws_what_the_reference_draws_of_the_same_folder(int index, string family, int pictures)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaQwenImage.Edit(index);
        var model = ModelFolder.Open(FormulaQwenImage.WriteEdit(folder, golden));
        (model.Family, model.Card.Capabilities.UsedInputImages).ShouldBe((family, pictures));
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var drawn = (await engine.DrawAsync(GoldenRequest.Of(golden, Size))).ShouldHaveSingleItem();
        GoldenRequest.FarthestFrom(golden, drawn).ShouldBeLessThanOrEqualTo(1);
    }

    /// <summary>Heads of a tiny vision encoder are not as wide as usual, and a single file has no config that says so.</summary>
    [Fact]
    public void A_transformers_file_finds_the_eyes_of_its_language_model_in_that_ones_file()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaQwenImage.WriteOriginal(folder, "qwen_image_edit_2511", FormulaQwenImage.Edit(2));
        ProblemOf(path).ShouldContain("qwen_2.5_vl_7b.safetensors: has a vision encoder 32 wide of 16 heads");
    }

    [Fact]
    public void Eyes_that_are_missing_are_named()
    {
        using var folder = new TemporaryFolder();
        var problem = ProblemOf(FormulaQwenImage.WriteOriginal(folder, "qwen_image_edit_2509"));
        problem.ShouldContain("Qwen-Image-Edit");
        problem.ShouldContain("vision encoder");
        problem.ShouldContain("mmproj");
    }

    [Fact]
    public async Task Without_a_picture_it_draws_by_the_words()
    {
        using var folder = new TemporaryFolder();
        var model = ModelFolder.Open(FormulaQwenImage.WriteEdit(folder, FormulaQwenImage.Edit(1)));
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        (await engine.DrawAsync(new GenerateRequest { Prompt = "a red apple", Steps = 1 })).ShouldHaveSingleItem();
    }

    [Fact]
    public void Other_pipelines_of_the_same_network_are_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaQwenImage.Write(folder);
        FormulaCheckpoint.WriteFile(folder, "model_index.json", """{"_class_name": "QwenImageLayeredPipeline"}""");
        ProblemOf(path).ShouldContain("QwenImageLayeredPipeline");
    }

    private static string ProblemOf(string path) =>
        Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldHaveSingleItem().ToString();
}
