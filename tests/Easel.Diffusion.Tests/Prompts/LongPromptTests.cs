using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Prompts;

/// <summary>Prompts of one reading, of one token more and of a hundred times as many draw, and what is not read is told.</summary>
public sealed class LongPromptTests
{
    [Theory]
    [InlineData(75, null)]
    [InlineData(76, null)]
    [InlineData(77, null)]
    [InlineData(1200, null)]
    [InlineData(7700, "reads 1200 tokens of 'prompt', which has 7700: the last 6500 were not read")]
    public async Task Of_clip(int tokens, string? warning)
    {
        using var folder = new TemporaryFolder();
        var golden = FormulaCheckpoint.Golden("Stable Diffusion 1 as a single file");
        await Check(FormulaCheckpoint.Write(folder, golden), tokens, warning);
    }

    [Theory]
    [InlineData(77, "were not read")]
    [InlineData(7700, "were not read")]
    public async Task Of_t5_and_clip_without_chunks(int tokens, string warning)
    {
        using var folder = new TemporaryFolder();
        await Check(FormulaFlux.Write(folder, FormulaFlux.Golden("FLUX.1 dev")), tokens, warning);
    }

    [Theory]
    [InlineData(77, null)]
    [InlineData(7700, "which has 7700")]
    public async Task Of_a_language_model(int tokens, string? warning)
    {
        using var folder = new TemporaryFolder();
        await Check(FormulaQwenImage.Write(folder), tokens, warning);
    }

    private static async Task Check(string path, int tokens, string? warning)
    {
        await using var engine = new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });
        var request = new GenerateRequest
        {
            Prompt = string.Concat(Enumerable.Repeat(" cat", tokens)),
            Seed = 1,
            Steps = 1,
            GuidanceScale = 1,
        };
        var events = await engine.CollectAsync(request);
        events.OfType<FailureEvent>().ShouldBeEmpty();
        events.OfType<CompletedPixelsEvent>().ShouldHaveSingleItem();
        events.DisposeImages();
        var told = events.OfType<WarningEvent>().Where(happened => happened.Warning.Code is "prompt_truncated").ToArray();
        if (warning is null)
            told.ShouldBeEmpty();
        else
            told[0].Warning.Message.ShouldContain(warning);
    }
}
