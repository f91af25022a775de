using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Controls;

/// <summary>Against Golden/controls.py: whole drawings of tiny checkpoints under tiny ControlNets through an independent implementation over
/// torch.</summary>
public sealed class ControlGoldenTests
{
    private const string Sd = "Stable Diffusion 1 as a single file";
    private const string Xl = "Stable Diffusion XL as a single file";

    [Theory]
    // Of text; two at once, of which one counts for a part of the steps; without guidance; over a picture; in a part of one.
    [InlineData(Sd, 0)]
    [InlineData(Sd, 1)]
    [InlineData(Sd, 2)]
    [InlineData(Sd, 3)]
    [InlineData(Sd, 4)]
    [InlineData(Xl, 0)]
    public async Task Draws_what_the_reference_draws_of_the_same_files(string checkpoint, int index)
    {
        using var folder = new TemporaryFolder();
        var expected = FormulaControls.Checkpoint(checkpoint).GetProperty("cases")[index];
        await using var engine = Engine(folder, checkpoint, expected);
        var request = FormulaControls.Request(expected);

        var drawn = (await engine.DrawAsync(request)).ShouldHaveSingleItem();

        GoldenRequest.FarthestFrom(expected, drawn).ShouldBeLessThanOrEqualTo(1);

        // What it adds is seen: without it another picture is drawn.
        var without = request with
        {
            Controls = [.. request.Controls.Select(control => control with { Strength = 0 })],
        };
        GoldenRequest.FarthestFrom(expected, (await engine.DrawAsync(without))[0]).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_strength_of_nothing_draws_what_is_drawn_without_a_ControlNet()
    {
        using var folder = new TemporaryFolder();
        var expected = FormulaControls.Checkpoint(Sd).GetProperty("cases")[0];
        await using var engine = Engine(folder, Sd, expected);
        var request = FormulaControls.Request(expected);

        var drawn = await engine.DrawAsync(request with { Controls = [request.Controls[0] with { Strength = 0 }] });

        drawn.ShouldBe(await engine.DrawAsync(GoldenRequest.Of(expected, FormulaControls.Size)));
    }

    [Fact]
    public async Task Two_halves_of_one_are_the_whole_and_the_recipe_says_what_there_was()
    {
        using var folder = new TemporaryFolder();
        var expected = FormulaControls.Checkpoint(Sd).GetProperty("cases")[0];
        await using var engine = Engine(folder, Sd, expected);
        var request = FormulaControls.Request(expected);
        var half = request.Controls[0] with { Strength = request.Controls[0].Strength / 2 };

        var completed = (await engine.CollectAsync(request with { Controls = [half, half] })).OfType<CompletedPixelsEvent>().Single();

        completed.Recipe.Controls.ShouldBe([half, half]);
        GoldenRequest.FarthestFrom(expected, completed.Image.Span.ToArray()).ShouldBeLessThanOrEqualTo(1);
        completed.Image.Dispose();
    }

    /// <summary>One network in memory at a time draws the same, several pictures at once too.</summary>
    [Fact]
    public async Task Draws_the_same_by_stages()
    {
        using var folder = new TemporaryFolder();
        var expected = FormulaControls.Checkpoint(Sd).GetProperty("cases")[1];
        var model = FormulaControls.Open(folder, Sd, expected.GetProperty("scheduler").GetRawText());
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
        var request = FormulaControls.Request(expected) with { Count = 2 };

        (await staged.DrawAsync(request)).ShouldBe(await whole.DrawAsync(request));
    }

    [Theory]
    [InlineData(Sd, "pose", "The ControlNet 'pose' is made for Stable Diffusion XL, and this model is Stable Diffusion 1.")]
    [InlineData(Xl, "CANNY", "The ControlNet 'CANNY' is made for Stable Diffusion 1, and this model is Stable Diffusion XL.")]
    [InlineData(Sd, "none", "There is no ControlNet 'none'; there are canny, depth, pose, style.")]
    [InlineData(Sd, "style", "The ControlNet 'style' is no ControlNet that is known here")]
    public async Task One_that_does_not_fit_is_an_error_with_the_reason(string checkpoint, string name, string reason)
    {
        using var folder = new TemporaryFolder();
        var expected = FormulaControls.Checkpoint(checkpoint).GetProperty("cases")[0];
        await using var engine = Engine(folder, checkpoint, expected);
        File.WriteAllBytes(folder.At("controlnets", "style.safetensors"), SafetensorsBytes.Of(("lora_up.weight", [2, 2], [1, 2, 3, 4])));
        var request = FormulaControls.Request(expected);

        var failure = (await engine.CollectAsync(request with { Controls = [new ControlChoice(name)] }))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<FailureEvent>();

        var error = failure.Errors.ShouldHaveSingleItem();
        (error.Param, error.Code).ShouldBe(("controls", "control_unusable"));
        error.Message.ShouldStartWith(reason);
    }

    [Fact]
    public async Task Every_tensor_that_is_missing_is_told_and_those_too_many_are_counted_in_a_warning()
    {
        using var folder = new TemporaryFolder();
        var expected = FormulaControls.Checkpoint(Sd).GetProperty("cases")[0];
        await using var engine = Engine(folder, Sd, expected);
        var shapes = FormulaWeights.Shapes(Golden.Read("controls.json").GetProperty("nets").GetProperty("canny")).ToArray();
        FormulaWeights.Save(folder.At("controlnets", "more.safetensors"), shapes.Append(("control_model.new.weight", [2])));
        FormulaWeights.Save(
            folder.At("controlnets", "less.safetensors"),
            shapes.Where(one => one.Name is not ("control_model.zero_convs.1.0.weight" or "control_model.time_embed.2.weight"))
        );
        var request = FormulaControls.Request(expected);

        var events = await engine.CollectAsync(request with { Controls = [new ControlChoice("more")] });
        events.DisposeImages();
        var warning = events.OfType<WarningEvent>().ShouldHaveSingleItem().Warning;
        warning.Code.ShouldBe("control_partly_unused");
        warning.Message.ShouldBe("1 tensors of the ControlNet 'more' are not known and were left out, such as 'new.weight'.");

        var failure = (await engine.CollectAsync(request with { Controls = [new ControlChoice("less")] })).OfType<FailureEvent>().Single();
        failure
            .Errors.Select(error => error.Message)
            .ShouldBe(
                [
                    "The ControlNet 'less' lacks the tensor 'time_embedding.linear_2.weight'.",
                    "The ControlNet 'less' lacks the tensor 'controlnet_down_blocks.1.weight'.",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void The_memory_plan_counts_it_beside_the_denoiser()
    {
        using var folder = new TemporaryFolder();
        var model = FormulaControls.Open(folder, Sd, scheduler: null);
        var alone = Plan([]);

        var led = Plan(["canny"]);

        var control = led.Networks.Single(network => network.Name is "controlnet canny");
        control.Parameters.ShouldBe(
            FormulaWeights
                .Shapes(Golden.Read("controls.json").GetProperty("nets").GetProperty("canny"))
                .Sum(one => one.Shape.Aggregate(1L, (product, side) => product * side))
        );
        led.PeakBytes.ShouldBe(alone.PeakBytes + control.WeightBytes + control.MappedBytes);
        var staged = Plan(["canny"], led.PeakBytes - 1);
        var denoiser = staged.Networks.Single(network => network.Name is "unet");
        staged.Staged.ShouldBeTrue();
        staged.PeakBytes.ShouldBeGreaterThanOrEqualTo(denoiser.Bytes + control.WeightBytes + control.MappedBytes);

        MemoryPlan Plan(IReadOnlyList<string> controls, long available = long.MaxValue) =>
            MemoryPlan.For(model, new ImageSize(512, 512), Quantization.None, available, references: null, controls).ShouldNotBeNull();
    }

    [Fact]
    public void The_folder_of_ControlNets_is_no_model()
    {
        using var folder = new TemporaryFolder();
        FormulaControls.Open(folder, Sd, scheduler: null).Card.Capabilities.Controls.ShouldBeTrue();
        ModelFolder.FindIn(folder.Root).Select(Path.GetFileName).ShouldBe(["tiny.safetensors"]);
    }

    private static DiffusionEngine Engine(TemporaryFolder folder, string checkpoint, JsonElement expected) =>
        new(
            FormulaControls.Open(folder, checkpoint, expected.GetProperty("scheduler").GetRawText()),
            new DiffusionEngineOptions { Threads = 1 }
        );
}
