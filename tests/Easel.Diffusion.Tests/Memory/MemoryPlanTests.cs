using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Diffusion.Tests.Memory;

public sealed class MemoryPlanTests : IDisposable
{
    private static readonly ImageSize Size = new(16, 16);
    private static readonly GenerateRequest Request = new()
    {
        Prompt = "a cat",
        Steps = 1,
        Seed = 1,
    };

    private readonly TemporaryFolder _folder = new();
    private readonly ModelFolder _model;

    public MemoryPlanTests() => _model = FormulaCheckpoint.Open(_folder, FormulaCheckpoint.Golden("Stable Diffusion 1 as a single file"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_stays_where_there_is_room_and_goes_in_turn_where_there_is_not()
    {
        var whole = MemoryPlan.For(_model, Size, Quantization.None, long.MaxValue).ShouldNotBeNull();
        (whole.Fits, whole.Staged).ShouldBe((true, false));
        whole.Networks.Select(network => network.Name).ShouldBe(["text_encoder", "unet", "vae_decoder", "vae_encoder"], ignoreOrder: true);

        // Matrices and kernels of the two finest levels, of which this one has no more, stay as the file has them, two bytes each; norms,
        // biases and what is told the timestep are widened to float32.
        var denoiser = whole.Networks.Single(network => network.Name is "unet");
        denoiser.Stored.ShouldBe("Float16");
        (denoiser.WeightBytes / 4 + denoiser.MappedBytes / 2).ShouldBe(denoiser.Parameters);
        denoiser.MappedBytes.ShouldBeGreaterThan(denoiser.WeightBytes);

        var staged = MemoryPlan.For(_model, Size, Quantization.None, whole.PeakBytes - 1).ShouldNotBeNull();
        (staged.Fits, staged.Staged).ShouldBe((true, true));
        staged.PeakBytes.ShouldBe(staged.Networks.Max(network => network.Bytes));
    }

    [Fact]
    public void What_cannot_fit_is_refused_with_the_sum()
    {
        var plan = MemoryPlan.For(_model, Size, Quantization.None, 1_000_000).ShouldNotBeNull();
        plan.Fits.ShouldBeFalse();
        plan.Reasons[^1].ShouldContain("and there are 0.0 GB");
    }

    [Fact]
    public async Task A_model_that_cannot_fit_fails_its_request_by_name()
    {
        await using var engine = new DiffusionEngine(_model, new DiffusionEngineOptions { LoadedModels = new LoadedModels(1_000_000) });
        var failure = (await engine.CollectAsync(Request)).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
        var error = failure.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("model_unusable");
        error.Message.ShouldContain("It does not fit");
    }

    [Fact]
    public async Task A_second_model_takes_the_place_of_the_one_that_was_used_last()
    {
        var peak = MemoryPlan.For(_model, Size, Quantization.None, long.MaxValue)!.PeakBytes;
        var loaded = new LoadedModels(peak * 3 / 2);
        await using var first = new DiffusionEngine(_model, new DiffusionEngineOptions { Threads = 1, LoadedModels = loaded });
        await using var second = new DiffusionEngine(_model, new DiffusionEngineOptions { Threads = 1, LoadedModels = loaded });

        var drawn = await first.DrawAsync(Request);
        (await second.DrawAsync(Request)).ShouldBe(drawn);
        (first.IsLoaded, second.IsLoaded).ShouldBe((false, true));
        (await first.DrawAsync(Request)).ShouldBe(drawn);
        (first.IsLoaded, second.IsLoaded).ShouldBe((true, false));
    }

    [Fact]
    public async Task An_idle_model_is_freed_and_loaded_anew()
    {
        var (clock, loaded) = (new FakeTimeProvider(), new LoadedModels(long.MaxValue / 4));
        var options = new DiffusionEngineOptions
        {
            Threads = 1,
            LoadedModels = loaded,
            IdleTime = TimeSpan.FromMinutes(5),
            Clock = clock,
        };
        await using var engine = new DiffusionEngine(_model, options);

        var drawn = await engine.DrawAsync(Request);
        engine.IsLoaded.ShouldBeTrue();
        clock.Advance(TimeSpan.FromMinutes(6));
        await Eventually.HoldsAsync(() => !engine.IsLoaded);

        (await engine.DrawAsync(Request)).ShouldBe(drawn);
    }
}
