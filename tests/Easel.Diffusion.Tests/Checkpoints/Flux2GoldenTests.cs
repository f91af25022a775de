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
    [InlineData("FLUX.2 klein base", 0)]
    [InlineData("FLUX.2 klein base", 1)]
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

    private static async Task Check(string path, string family, JsonElement expected)
    {
        var model = ModelFolder.Open(path);
        model.Family.ShouldBe(family);
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var drawn = (await engine.DrawAsync(GoldenRequest.Of(expected, new ImageSize(32, 32)))).ShouldHaveSingleItem();
        GoldenRequest.FarthestFrom(expected, drawn).ShouldBeLessThanOrEqualTo(1);
    }
}
