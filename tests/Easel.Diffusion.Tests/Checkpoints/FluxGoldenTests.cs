using Easel.Abstractions.Requests;
using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/flux.py: whole drawings of tiny FLUX.1 models through an independent implementation over torch.</summary>
public sealed class FluxGoldenTests
{
    private const int Width = 32;

    [Theory]
    [InlineData("FLUX.1 schnell", Quantization.None, 1)]
    [InlineData("FLUX.1 dev", Quantization.None, 1)]
    [InlineData("FLUX.1 dev", Quantization.Q8, 12)]
    [InlineData("FLUX.1 Kontext", Quantization.None, 1)]
    [InlineData("FLUX.1 Fill", Quantization.None, 1)]
    public async Task Draws_what_the_reference_draws_of_the_same_folder(string name, Quantization quantization, int tolerance)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux.Golden(name);
        var model = FormulaFlux.Open(folder, golden);
        model.Family.ShouldBe(name);
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1, Quantization = quantization });

        var drawn = (await engine.DrawAsync(GoldenRequest.Of(golden, new ImageSize(32, 32)))).ShouldHaveSingleItem();

        GoldenRequest.FarthestFrom(golden, drawn).ShouldBeLessThanOrEqualTo(tolerance);
    }

    /// <summary>Of sizes that are none of the model's: one as it is, one cut to multiples of eight, one scaled down.</summary>
    [Fact]
    public async Task Goes_by_several_pictures()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux.Golden("FLUX.1 Kontext by several");
        var model = FormulaFlux.Open(folder, golden);
        model.Card.Capabilities.UsedInputImages.ShouldBe(4);
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });

        var drawn = (await engine.DrawAsync(GoldenRequest.Of(golden, new ImageSize(32, 32)))).ShouldHaveSingleItem();

        GoldenRequest.FarthestFrom(golden, drawn).ShouldBeLessThanOrEqualTo(1);
    }

    /// <summary>As stable-diffusion.cpp and llama.cpp quantise: every matrix in blocks of eight bits, the rest as it was.</summary>
    [Fact]
    public async Task Draws_nearly_the_same_of_a_quantised_file()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux.Golden("FLUX.1 dev");
        var path = FormulaFlux.WriteOriginal(folder, golden, quantized: true);
        File.WriteAllText(folder.At("flux.easel.json"), """{"sizes": [[32, 32]], "axes_dims_rope": [4, 6, 6], "prompt_length": 12}""");
        await using var engine = new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });

        var drawn = (await engine.DrawAsync(GoldenRequest.Of(golden, new ImageSize(32, 32)))).ShouldHaveSingleItem();

        GoldenRequest.FarthestFrom(golden, drawn).ShouldBeInRange(1, 12);
    }

    [Fact]
    public async Task Draws_the_same_of_the_transformers_file_with_the_rest_in_folders_beside_it()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaFlux.Golden("FLUX.1 dev");
        var path = FormulaFlux.WriteOriginal(folder, golden);
        ModelFolder.FindIn(folder.Root).ShouldBe([path]);

        // Heads of a tiny network are too narrow to be taken for FLUX's, and no config says how they are turned.
        var problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems;
        problems.ShouldHaveSingleItem().ToString().ShouldContain("heads of 16");
        File.WriteAllText(folder.At("flux.easel.json"), """{"sizes": [[32, 32]], "axes_dims_rope": [4, 6, 6], "prompt_length": 12}""");
        await using var engine = new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });

        var drawn = await engine.DrawAsync(
            new GenerateRequest
            {
                Prompt = "a photo of a cat",
                Steps = 3,
                Seed = 42,
            }
        );

        var pixels = golden.GetProperty("pixels").GetBytesFromBase64();
        Enumerable.Range(0, pixels.Length).Max(i => Math.Abs(drawn[0][i / 3 * 4 + i % 3] - pixels[i])).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void What_a_lone_transformer_lacks_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaFlux.WriteOriginal(folder, FormulaFlux.Golden("FLUX.1 dev"));
        Directory.Delete(folder.At("text_encoders"), recursive: true);
        var problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems;
        var message = problems.ShouldHaveSingleItem().ToString();
        message.ShouldContain("CLIP-L");
        message.ShouldContain("T5's tokenizer");
        message.ShouldNotContain("autoencoder");
    }

    [Fact]
    public void Guidance_is_a_parameter_of_the_model_that_was_distilled_for_it_alone()
    {
        using var folder = new TemporaryFolder();
        var dev = FormulaFlux.Open(folder, FormulaFlux.Golden("FLUX.1 dev")).Card.Capabilities;
        (dev.GuidanceScale, dev.NegativePrompt).ShouldBe((true, false));
        using var other = new TemporaryFolder();
        var schnell = FormulaFlux.Open(other, FormulaFlux.Golden("FLUX.1 schnell")).Card.Capabilities;
        (schnell.GuidanceScale, schnell.NegativePrompt).ShouldBe((false, false));
    }

    [Fact]
    public void What_is_missing_is_told_at_once()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaFlux.Write(folder, FormulaFlux.Golden("FLUX.1 dev"));
        File.Delete(folder.At("tokenizer_2", "spiece.model"));
        File.Delete(folder.At("vae", "diffusion_pytorch_model.safetensors"));

        var problems = Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.Select(problem => problem.ToString());
        problems.ShouldBe(["vae/diffusion_pytorch_model.safetensors: is missing.", "tokenizer_2/spiece.model: is missing."]);
    }

    /// <summary>Names and shapes as Black Forest Labs publish them, for a network as wide as the golden one.</summary>
    [Fact]
    public void The_names_of_black_forest_labs_become_those_of_diffusers()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("numbers"), new byte[64]);
        using var file = new MappedFile(folder.At("numbers"));
        var original = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        Linear("img_in", 64, Width);
        Linear("txt_in", 32, Width);
        foreach (var (name, width) in (ReadOnlySpan<(string, int)>)[("time_in", 256), ("guidance_in", 256), ("vector_in", 32)])
        {
            Linear($"{name}.in_layer", width, Width);
            Linear($"{name}.out_layer", Width, Width);
        }

        for (var i = 0; i < 2; i++)
        {
            foreach (var part in (ReadOnlySpan<string>)["img", "txt"])
            {
                var at = $"double_blocks.{i}.{part}";
                Linear($"{at}_mod.lin", Width, 6 * Width);
                Linear($"{at}_attn.qkv", Width, 3 * Width);
                Linear($"{at}_attn.proj", Width, Width);
                Add($"{at}_attn.norm.query_norm.scale", 16);
                Add($"{at}_attn.norm.key_norm.scale", 16);
                Linear($"{at}_mlp.0", Width, 4 * Width);
                Linear($"{at}_mlp.2", 4 * Width, Width);
            }

            Linear($"single_blocks.{i}.linear1", Width, 7 * Width);
            Linear($"single_blocks.{i}.linear2", 5 * Width, Width);
            Linear($"single_blocks.{i}.modulation.lin", Width, 3 * Width);
            Add($"single_blocks.{i}.norm.query_norm.scale", 16);
            Add($"single_blocks.{i}.norm.key_norm.scale", 16);
        }

        Linear("final_layer.linear", Width, 64);
        Linear("final_layer.adaLN_modulation.1", Width, 2 * Width);

        var expected = FormulaWeights
            .Shapes(FormulaFlux.Golden("FLUX.1 dev").GetProperty("tensors"))
            .Where(tensor => tensor.Name.StartsWith("transformer/", StringComparison.Ordinal))
            .Select(tensor => (Name: tensor.Name["transformer/".Length..], tensor.Shape))
            .SelectMany(Described);
        FluxKeys
            .ToDiffusers(original)
            .Select(tensor => $"{tensor.Key} {string.Join(',', tensor.Value.Shape)}")
            .ShouldBe(expected, ignoreOrder: true);

        static string[] Described((string Name, long[] Shape) tensor)
        {
            if (!tensor.Name.StartsWith("norm_out.linear.", StringComparison.Ordinal))
                return [$"{tensor.Name} {string.Join(',', tensor.Shape)}"];
            var half = string.Join(',', [tensor.Shape[0] / 2, .. tensor.Shape.Skip(1)]);
            var member = tensor.Name["norm_out.linear.".Length..];
            return [$"norm_out.scale.{member} {half}", $"norm_out.shift.{member} {half}"];
        }

        void Linear(string name, int from, int to)
        {
            Add($"{name}.weight", to, from);
            Add($"{name}.bias", to);
        }

        void Add(string name, params long[] shape) => original[name] = new WeightTensor(name, WeightType.Float32, shape, file, 0);
    }
}
