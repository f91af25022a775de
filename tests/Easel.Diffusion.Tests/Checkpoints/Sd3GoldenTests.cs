using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/sd3.py: whole drawings of tiny Stable Diffusion 3 models through an independent implementation over torch.</summary>
public sealed class Sd3GoldenTests
{
    private const string WithT5 = "Stable Diffusion 3";
    private const string Without = "Stable Diffusion 3.5 medium, without T5";

    [Theory]
    [InlineData(WithT5)]
    [InlineData(Without)]
    public async Task Draws_what_the_reference_draws_of_the_same_folder(string name)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaSd3.Golden(name);
        await Check(FormulaSd3.Write(folder, golden), golden);
    }

    [Theory]
    [InlineData(WithT5)]
    [InlineData(Without)]
    public async Task Draws_the_same_of_one_file(string name)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaSd3.Golden(name);

        // What a single file's CLIP encoders have for heads follows from their width, which is tiny here.
        await Check(FormulaSd3.WriteOriginal(folder, golden), golden);
    }

    [Fact]
    public void What_a_file_lacks_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaSd3.WriteOriginal(folder, FormulaSd3.Golden(WithT5));
        File.Delete(folder.At("spiece.model"));
        var problem = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldHaveSingleItem().ToString();
        problem.ShouldContain("T5's tokenizer");
        problem.ShouldNotContain("CLIP-L");
    }

    private static async Task Check(string path, JsonElement golden)
    {
        await using var engine = new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });
        var drawn = (await engine.DrawAsync(GoldenRequest.Of(golden, new ImageSize(32, 32)))).ShouldHaveSingleItem();
        GoldenRequest.FarthestFrom(golden, drawn).ShouldBeLessThanOrEqualTo(1);
    }
}
