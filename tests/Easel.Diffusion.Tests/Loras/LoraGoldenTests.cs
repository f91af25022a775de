using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Loras;

/// <summary>Against Golden/loras.py: a LoRA with a module of every dialect and kind, merged by an independent implementation over
/// torch.</summary>
public sealed class LoraGoldenTests
{
    private const string Checkpoint = "Stable Diffusion 1 as a single file";
    private static readonly ImageSize Size = new(16, 16);

    [Fact]
    public async Task A_lora_named_in_the_prompt_changes_what_is_drawn_as_the_reference_does_and_goes_again()
    {
        using var folder = new TemporaryFolder();
        var golden = Golden.Read("loras.json");
        await using var engine = Engine(folder, golden, "style");
        var strength = golden.GetProperty("strength").GetSingle();

        var changed = await engine.DrawAsync(Request($"a photo of a cat <lora:style:{strength}>"));
        ShouldBeLike(changed[0], golden.GetProperty("pixels").GetBytesFromBase64());

        // Without it, the same engine draws what the checkpoint alone draws.
        var plain = await engine.DrawAsync(Request("a photo of a cat"));
        ShouldBeLike(plain[0], FormulaCheckpoint.Golden(Checkpoint).GetProperty("cases")[0].GetProperty("pixels").GetBytesFromBase64());

        // Two halves are the whole.
        var halves = await engine.DrawAsync(Request($"<lora:style:{strength / 2}> a photo of a cat <lora:style:{strength / 2}>"));
        ShouldBeLike(halves[0], golden.GetProperty("pixels").GetBytesFromBase64());
    }

    [Fact]
    public async Task A_lora_may_be_a_field_of_the_request_and_stands_in_the_recipe()
    {
        using var folder = new TemporaryFolder();
        var golden = Golden.Read("loras.json");
        await using var engine = Engine(folder, golden, "style");
        var strength = golden.GetProperty("strength").GetSingle();

        var request = Request("a photo of a cat") with { Loras = [new LoraChoice("style", strength)] };
        ShouldBeLike((await engine.DrawAsync(request))[0], golden.GetProperty("pixels").GetBytesFromBase64());

        var completed = (await engine.CollectAsync(request)).OfType<CompletedPixelsEvent>().ShouldHaveSingleItem();
        completed.Recipe.Loras.ShouldBe([new LoraChoice("style", strength)]);
        completed.Image.Dispose();
        var failure = (await engine.CollectAsync(request with { Loras = [new LoraChoice("none")] })).OfType<FailureEvent>().Single();
        failure.Errors.ShouldHaveSingleItem().Param.ShouldBe("loras");
    }

    [Fact]
    public async Task One_that_is_not_there_is_an_error_that_lists_those_that_are()
    {
        using var folder = new TemporaryFolder();
        await using var engine = Engine(folder, Golden.Read("loras.json"), "style");
        var failure = (await engine.CollectAsync(Request("a cat <lora:none> <lora:other:2>")))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<FailureEvent>();
        failure
            .Errors.Select(error => error.Message)
            .ShouldBe(["There is no LoRA 'none'; there are style.", "There is no LoRA 'other'; there are style."]);
        failure.Errors[0].Code.ShouldBe("lora_unusable");
    }

    [Theory]
    [InlineData("transformer.blocks.0.lora_A.weight", "is made for another kind of model")]
    [InlineData("decoder.conv_in.weight", "is no LoRA")]
    [InlineData("lora_unet_mid_block_resnets_0_conv1.dora_scale", "DoRA")]
    [InlineData("lora_unet_mid_block_resnets_0_conv1.lora_up.weight", "is of a kind that is not known")]
    public async Task One_that_does_not_fit_is_an_error_with_the_reason(string tensor, string reason)
    {
        using var folder = new TemporaryFolder();
        await using var engine = Engine(folder, Golden.Read("loras.json"), "style");
        File.WriteAllBytes(folder.At("loras", "odd.safetensors"), SafetensorsBytes.Of((tensor, [2, 2], [1, 2, 3, 4])));
        var failure = (await engine.CollectAsync(Request("a cat <lora:odd>"))).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
        failure.Errors.ShouldHaveSingleItem().Message.ShouldContain(reason);
    }

    [Fact]
    public async Task One_of_another_width_is_an_error()
    {
        using var folder = new TemporaryFolder();
        await using var engine = Engine(folder, Golden.Read("loras.json"), "style");
        const string Module = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q";
        File.WriteAllBytes(
            folder.At("loras", "wide.safetensors"),
            SafetensorsBytes.Of(($"{Module}.lora_up.weight", [4, 1], [1, 2, 3, 4]), ($"{Module}.lora_down.weight", [1, 4], [1, 2, 3, 4]))
        );
        var failure = (await engine.CollectAsync(Request("a cat <lora:wide>"))).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
        failure.Errors.ShouldHaveSingleItem().Message.ShouldContain("does not fit the model's weight of [32, 32]");
    }

    /// <summary>Halves of another rank, or scalars for matrices: told by name, never a crash.</summary>
    [Theory]
    [InlineData("lora_up.weight", 32, 2, "lora_down.weight", 3, 32, "does not fit")]
    [InlineData("lokr_w1", 4, 4, "lokr_w2", 4, 8, "does not fit")]
    [InlineData("lora_up.weight", 32, 0, "lora_down.weight", 0, 32, "is no LoRA")]
    public async Task Matrices_that_do_not_belong_together_are_an_error(
        string first,
        int rows1,
        int columns1,
        string second,
        int rows2,
        int columns2,
        string reason
    )
    {
        using var folder = new TemporaryFolder();
        await using var engine = Engine(folder, Golden.Read("loras.json"), "style");
        const string Module = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q";
        File.WriteAllBytes(
            folder.At("loras", "odd.safetensors"),
            SafetensorsBytes.Of(
                ($"{Module}.{first}", [rows1, columns1], new float[rows1 * columns1]),
                ($"{Module}.{second}", [rows2, columns2], new float[rows2 * columns2])
            )
        );
        var failure = (await engine.CollectAsync(Request("a cat <lora:odd>"))).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
        failure.Errors.ShouldHaveSingleItem().Message.ShouldContain(reason);
    }

    [Fact]
    public async Task What_fits_nothing_in_the_model_is_counted_in_a_warning()
    {
        using var folder = new TemporaryFolder();
        var golden = Golden.Read("loras.json");
        await using var engine = Engine(folder, golden, "style");
        FormulaWeights.Save(
            folder.At("loras", "more.safetensors"),
            FormulaWeights.Shapes(golden.GetProperty("tensors")).Append(("lora_unet_no_such_part.lora_up.weight", [2, 2]))
        );
        var events = await engine.CollectAsync(Request("a cat <lora:more>"));
        events.DisposeImages();
        var warning = events.OfType<WarningEvent>().ShouldHaveSingleItem().Warning;
        warning.Code.ShouldBe("lora_partly_unused");
        warning.Message.ShouldBe(
            "1 of 10 parts of the LoRA 'more' fit nothing in this model and were left out, such as 'lora_unet_no_such_part'."
        );
    }

    private static DiffusionEngine Engine(TemporaryFolder folder, JsonElement golden, string name)
    {
        var model = FormulaCheckpoint.Open(folder, FormulaCheckpoint.Golden(Checkpoint));
        Directory.CreateDirectory(folder.At("loras"));
        FormulaWeights.Save(folder.At("loras", $"{name}.safetensors"), FormulaWeights.Shapes(golden.GetProperty("tensors")));
        return new DiffusionEngine(model, new DiffusionEngineOptions { Threads = 1 });
    }

    private static GenerateRequest Request(string prompt) =>
        new()
        {
            Prompt = prompt,
            NegativePrompt = "a dog",
            Steps = 5,
            GuidanceScale = 3,
            Seed = 42,
        };

    private static void ShouldBeLike(byte[] rgba, byte[] rgb)
    {
        for (var i = 0; i < rgb.Length; i++)
        {
            Math.Abs(rgba[i / 3 * 4 + i % 3] - rgb[i])
                .ShouldBeLessThanOrEqualTo(1, $"channel {i % 3} of pixel {i / 3 % Size.Width}, {i / 3 / Size.Width}");
        }
    }
}
