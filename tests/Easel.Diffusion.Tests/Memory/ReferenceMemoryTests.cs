using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Memory;

/// <summary>Pictures to go by take memory: a transformer's for as many cells more, a language model's for what it looks at.</summary>
public sealed class ReferenceMemoryTests : IDisposable
{
    private static readonly ImageSize Size = new(32, 32);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 32, 2)]
    [InlineData(4, 32, 5)]
    // Larger ones are seen in the model's own area, smaller ones as they are: a quarter of it.
    [InlineData(1, 4096, 2)]
    [InlineData(2, 16, 1.5)]
    public void A_transformer_works_on_as_many_cells_more(int count, int side, double times)
    {
        var model = Flux();
        var alone = WorkOf(Plan(model, long.MaxValue), "transformer");

        WorkOf(Plan(model, long.MaxValue, Pictures(count, side)), "transformer").ShouldBe((long)(alone * times));
    }

    [Fact]
    public void A_language_model_that_sees_reads_what_it_looks_at_with_the_prompt()
    {
        var model = Qwen();
        var (alone, one, two) = (Plan(model, long.MaxValue), Plan(model, long.MaxValue, Size), Plan(model, long.MaxValue, Size, Size));

        // Its eyes see one picture after the other.
        WorkOf(one, "vision").ShouldBeGreaterThan(WorkOf(alone, "vision"));
        WorkOf(two, "vision").ShouldBe(WorkOf(one, "vision"));
        WorkOf(one, "text_encoder").ShouldBeGreaterThan(WorkOf(alone, "text_encoder"));
        WorkOf(two, "text_encoder").ShouldBeGreaterThan(WorkOf(one, "text_encoder"));
    }

    [Theory]
    [InlineData(2, "With the first 2 of them it would.")]
    [InlineData(1, "With the first of them alone it would.")]
    public void A_picture_too_many_is_refused_with_the_sum_and_with_how_many_would_fit(int fits, string advice)
    {
        var model = Qwen();
        var available = Plan(model, 0, Pictures(fits, 32)).Networks.Max(network => network.Bytes);

        var plan = Plan(model, available, Pictures(3, 32));
        plan.Fits.ShouldBeFalse();
        plan.Reasons[^1].ShouldStartWith("It does not fit with 3 pictures to go by: text_encoder alone takes");
        plan.Reasons[^1].ShouldEndWith(advice);
    }

    [Fact]
    public async Task A_drawing_by_pictures_for_which_there_is_no_room_fails_by_name_and_one_without_is_drawn()
    {
        var model = Qwen();
        var limit = Plan(model, 0).Networks.Max(network => network.Bytes);
        await using var engine = Engine(model, limit);

        var failure = (await engine.CollectAsync(Edit())).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();

        var error = failure.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("model_unusable");
        error.Message.ShouldContain("It does not fit with 1 picture to go by: text_encoder alone takes");
        error.Message.ShouldEndWith("Without pictures to go by it would.");
        (await engine.DrawAsync(new GenerateRequest { Prompt = "a red apple", Steps = 1 })).ShouldHaveSingleItem();
    }

    /// <summary>All networks fit together for a drawing by words, not for one by a picture: that is drawn by one network at a time, and is the
    /// same.</summary>
    [Fact]
    public async Task A_drawing_by_pictures_is_drawn_by_stages_where_only_those_fit()
    {
        var model = Qwen();
        var limit = Plan(model, long.MaxValue, Size).PeakBytes - 1;
        (Plan(model, limit).Staged, Plan(model, limit, Size).Staged, Plan(model, limit, Size).Fits).ShouldBe((false, true, true));
        await using var free = new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
        await using var engine = Engine(model, limit);
        var words = new GenerateRequest
        {
            Prompt = "a red apple",
            Steps = 1,
            Seed = 1,
        };
        var (byWords, byPicture) = (await free.DrawAsync(words), await free.DrawAsync(Edit()));

        (await engine.DrawAsync(words)).ShouldBe(byWords);
        (await engine.DrawAsync(Edit())).ShouldBe(byPicture);
        (await engine.DrawAsync(words)).ShouldBe(byWords);
    }

    private ModelFolder Flux() => ModelFolder.Open(FormulaFlux2.Write(_folder, FormulaFlux2.Golden("FLUX.2 klein")));

    private ModelFolder Qwen() => ModelFolder.Open(FormulaQwenImage.WriteEdit(_folder, FormulaQwenImage.Edit(1)));

    private static DiffusionEngine Engine(ModelFolder model, long limit) =>
        new(model, new DiffusionEngineOptions { Threads = 1, LoadedModels = new LoadedModels(limit) });

    private static EditRequest Edit() =>
        new()
        {
            Prompt = "a red apple",
            Images = [new TestImage(Size, [.. Enumerable.Range(0, 4 * 32 * 32).Select(i => i % 4 == 3 ? byte.MaxValue : (byte)(i * 7))])],
            Steps = 1,
            Seed = 1,
        };

    private static ImageSize[] Pictures(int count, int side) => [.. Enumerable.Repeat(new ImageSize(side, side), count)];

    private static MemoryPlan Plan(ModelFolder model, long available, params ImageSize[] references) =>
        MemoryPlan.For(model, Size, Quantization.None, available, references).ShouldNotBeNull();

    private static long WorkOf(MemoryPlan plan, string part) => plan.Networks.Single(network => network.Name == part).WorkBytes;
}
