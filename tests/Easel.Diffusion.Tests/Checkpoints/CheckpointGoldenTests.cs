using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Against Golden/checkpoints.py: whole drawings of tiny checkpoints through an independent implementation over torch.</summary>
public sealed class CheckpointGoldenTests
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var entry in Golden.Read("checkpoints.json").EnumerateArray())
            {
                for (var i = 0; i < entry.GetProperty("cases").GetArrayLength(); i++)
                    cases.Add(entry.GetProperty("name").GetString()!, i);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Draws_what_the_reference_draws_of_the_same_files(string name, int index)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaCheckpoint.Golden(name);
        var expected = golden.GetProperty("cases")[index];

        // The first case is drawn by what the file's family, or the folder, says.
        var model = FormulaCheckpoint.Open(folder, golden, index == 0 ? null : expected.GetProperty("scheduler").GetRawText());
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var size = new ImageSize(golden.GetProperty("size").GetInt32(), golden.GetProperty("size").GetInt32());
        var rgba = (await engine.DrawAsync(GoldenRequest.Of(expected, size))).ShouldHaveSingleItem();

        var pixels = expected.GetProperty("pixels").GetBytesFromBase64();
        for (var i = 0; i < pixels.Length; i++)
        {
            Math.Abs(rgba[i / 3 * 4 + i % 3] - pixels[i])
                .ShouldBeLessThanOrEqualTo(1, $"channel {i % 3} of pixel {i / 3 % size.Width}, {i / 3 / size.Width}");
        }
    }

    /// <summary>Chosen by any of its names, over what the file's family says of its training.</summary>
    [Theory]
    [InlineData("dpmpp_2m_karras")]
    [InlineData("DPM++ 2M Karras")]
    public async Task Draws_by_the_scheduler_that_the_request_names(string scheduler)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaCheckpoint.Golden("Stable Diffusion 1 as a single file");
        var expected = golden
            .GetProperty("cases")
            .EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() is "text to image by DPM++ 2M Karras");
        var model = FormulaCheckpoint.Open(folder, golden);
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        var name = model.Card.Capabilities.Schedulers.Single(option => option.Is(scheduler)).Name;

        var drawn = await engine.DrawAsync(GoldenRequest.Of(expected, new ImageSize(16, 16)) with { Scheduler = name });

        var pixels = expected.GetProperty("pixels").GetBytesFromBase64();
        Enumerable.Range(0, pixels.Length).Max(i => Math.Abs(drawn[0][i / 3 * 4 + i % 3] - pixels[i])).ShouldBeLessThanOrEqualTo(1);
    }

    /// <summary>One network in memory at a time draws the same.</summary>
    [Fact]
    public async Task Draws_the_same_by_stages()
    {
        using var folder = new TemporaryFolder();
        var model = FormulaCheckpoint.Open(folder, FormulaCheckpoint.Golden("Stable Diffusion XL as a single file"));
        await using var whole = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        await using var staged = new DiffusionEngine(
            model,
            new DiffusionEngineOptions
            {
                Threads = 1,
                Staged = true,
                MaxBatchPixels = 1,
            }
        );
        var request = new GenerateRequest
        {
            Prompt = "a photo of a cat",
            Seed = 1,
            Steps = 2,
            Count = 2,
        };

        (await staged.DrawAsync(request)).ShouldBe(await whole.DrawAsync(request));
    }

    /// <summary>Tiles differ from the whole where a latent sees further than they overlap; of no picture by more than can be seen.</summary>
    [Fact]
    public async Task Decodes_large_pictures_nearly_the_same_in_tiles()
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaCheckpoint.Golden("Stable Diffusion 1 as a single file");
        var path = FormulaCheckpoint.Write(folder, golden);
        File.WriteAllText(folder.At("tiny.easel.json"), """{"sizes": [[208, 144]]}""");
        var model = ModelFolder.Open(path);
        await using var whole = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        await using var tiled = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1, Tiled = true });
        var request = new GenerateRequest
        {
            Prompt = "a photo of a cat",
            Seed = 1,
            Steps = 1,
        };

        var expected = (await whole.DrawAsync(request))[0];
        var drawn = (await tiled.DrawAsync(request))[0];

        drawn.ShouldNotBe(expected);
        drawn.Zip(expected, (a, b) => Math.Abs(a - b)).Average().ShouldBeLessThan(4);
    }

    /// <summary>Whole numbers of eight bits are near, of four bits not far; and both are not the floats.</summary>
    [Theory]
    [InlineData(Quantization.Q8, 6, 1)]
    [InlineData(Quantization.Q4, 60, 12)]
    public async Task Draws_nearly_the_same_with_quantised_layers(Quantization quantization, int most, double mean)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaCheckpoint.Golden("Stable Diffusion XL as a single file");
        var expected = golden.GetProperty("cases")[0];
        var model = FormulaCheckpoint.Open(folder, golden);
        await using var engine = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1, Quantization = quantization });

        var drawn = await engine.DrawAsync(GoldenRequest.Of(expected, new ImageSize(16, 16)));

        var pixels = expected.GetProperty("pixels").GetBytesFromBase64();
        var off = pixels.Select((level, i) => Math.Abs(drawn[0][i / 3 * 4 + i % 3] - level)).ToArray();
        off.Max().ShouldBeInRange(1, most);
        off.Average().ShouldBeLessThan(mean);
    }
}
