using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Models;

public sealed class ModelFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ModelFolderTests() => new TinyModel().WriteFiles(_folder.Root);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tells_the_card_from_the_folders_own_files()
    {
        TinyModel.Edit(_folder.Root, "scheduler/scheduler_config.json", config => config["num_train_timesteps"] = 40);
        var card = ModelFolder.Open(_folder.Root).Card;
        (card.Id, card.Name, card.License).ShouldBe(("tiny", "Tiny", "Apache-2.0"));
        card.Capabilities.Transparency.ShouldBeTrue();
        card.Capabilities.DefaultBackground.ShouldBe(ImageBackground.Transparent);
        card.Capabilities.PartialImages.ShouldBeTrue();
        card.Capabilities.NegativePrompt.ShouldBeTrue();
        card.Capabilities.GuidanceScale.ShouldBeTrue();
        card.Capabilities.MaxSteps.ShouldBe(40);
    }

    /// <summary>As diffusers exports Stable Diffusion: a U-Net of 64x64 latents, an autoencoder of four blocks, no easel.json.</summary>
    [Fact]
    public void A_plain_export_needs_no_file_of_ours()
    {
        File.Delete(_folder.At("easel.json"));
        TinyModel.Edit(_folder.Root, "unet/config.json", config => config["sample_size"] = 64);
        TinyModel.Edit(
            _folder.Root,
            "vae_decoder/config.json",
            config =>
            {
                config["block_out_channels"] = new JsonArray(128, 256, 512, 512);
                config["out_channels"] = 3;
                config.Remove("shift_factor");
            }
        );
        var model = ModelFolder.Open(_folder.Root + Path.DirectorySeparatorChar);
        model.Card.Id.ShouldBe(Path.GetFileName(_folder.Root));
        model.Easel.Sizes.ShouldBe([new ImageSize(512, 512)]);
        model.Easel.For(ImageQuality.Low).Steps.ShouldBe(20);
        model.Easel.For(ImageQuality.Medium).Steps.ShouldBe(30);
        model.Easel.For(ImageQuality.High).Steps.ShouldBe(50);
        model.Easel.For(ImageQuality.Medium).GuidanceScale.ShouldBe(7.5f);
        model.Card.Capabilities.Transparency.ShouldBeFalse();
        model.Vae.ShiftFactor.ShouldBe(0);
    }

    [Theory]
    [InlineData("model_index.json")]
    [InlineData("tokenizer/vocab.json")]
    [InlineData("tokenizer/merges.txt")]
    [InlineData("tokenizer/tokenizer_config.json")]
    [InlineData("text_encoder/config.json")]
    [InlineData("text_encoder/model.onnx")]
    [InlineData("unet/config.json")]
    [InlineData("unet/model.onnx")]
    [InlineData("vae_decoder/config.json")]
    [InlineData("vae_decoder/model.onnx")]
    [InlineData("scheduler/scheduler_config.json")]
    public void A_missing_file_is_named(string file)
    {
        File.Delete(_folder.At(file));
        Problems().ShouldBe([$"{file}: is missing."]);
    }

    [Theory]
    [InlineData("model_index.json")]
    [InlineData("tokenizer/vocab.json")]
    [InlineData("tokenizer/tokenizer_config.json")]
    [InlineData("text_encoder/config.json")]
    [InlineData("unet/config.json")]
    [InlineData("vae_decoder/config.json")]
    [InlineData("scheduler/scheduler_config.json")]
    [InlineData("easel.json")]
    public void A_file_that_is_no_JSON_is_named(string file)
    {
        File.WriteAllText(_folder.At(file), "{\n  \"a\": ,");
        Problems().ShouldHaveSingleItem().ShouldStartWith($"{file}: is not valid JSON (line 2");
        File.WriteAllText(_folder.At(file), "[]");
        Problems().ShouldBe([$"{file}: is no JSON object."]);
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        File.Delete(_folder.At("text_encoder", "model.onnx"));
        File.WriteAllBytes(_folder.At("vae_decoder", "model.onnx"), []);
        File.WriteAllText(_folder.At("tokenizer", "merges.txt"), "#version: 0.2\nqq qq\n");
        TinyModel.Edit(
            _folder.Root,
            "model_index.json",
            config => config["text_encoder_2"] = new JsonArray("transformers", "CLIPTextModelWithProjection")
        );
        TinyModel.Edit(_folder.Root, "unet/config.json", config => config["in_channels"] = 9);
        TinyModel.Edit(
            _folder.Root,
            "vae_decoder/config.json",
            config =>
            {
                config["scaling_factor"] = "big";
                config["out_channels"] = 1;
                config["alpha"] = "maybe";
            }
        );
        TinyModel.Edit(_folder.Root, "scheduler/scheduler_config.json", config => config["_class_name"] = "DEISMultistepScheduler");
        TinyModel.Edit(
            _folder.Root,
            "easel.json",
            config =>
            {
                config["sizes"] = new JsonArray(new JsonArray(7, 8), "big");
                config["defaults"]!["low"]!["steps"] = 0;
            }
        );

        var problems = Problems();

        problems.Count.ShouldBe(12, string.Join("\n", problems));
        foreach (
            var start in (string[])
                [
                    "model_index.json: 'text_encoder_2'",
                    "tokenizer/merges.txt: line 2",
                    "text_encoder/model.onnx: is missing",
                    "vae_decoder/model.onnx: is empty",
                    "vae_decoder/config.json: 'scaling_factor'",
                    "vae_decoder/config.json: 'out_channels'",
                    "vae_decoder/config.json: 'alpha'",
                    "unet/config.json: 'in_channels'",
                    "easel.json: 'sizes' has [7,8]",
                    "scheduler/scheduler_config.json: '_class_name'",
                    "easel.json: 'sizes' has \"big\"",
                    "easel.json: 'defaults.low.steps'",
                ]
        )
        {
            problems.ShouldContain(problem => problem.StartsWith(start, StringComparison.Ordinal), start);
        }

        var thrown = Should.Throw<ModelFolderException>(() => ModelFolder.Open(_folder.Root));
        thrown.Problems.Count.ShouldBe(12);
        foreach (var problem in problems)
            thrown.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("text_encoder/config.json", "hidden_size", 2)]
    [InlineData("text_encoder/config.json", "max_position_embeddings", 15)]
    [InlineData("text_encoder/config.json", "vocab_size", 100)]
    [InlineData("unet/config.json", "out_channels", 32)]
    [InlineData("unet/config.json", "time_cond_proj_dim", 256)]
    public void Parts_that_do_not_fit_each_other_are_named(string file, string key, int value)
    {
        TinyModel.Edit(_folder.Root, file, config => config[key] = value);
        Problems().ShouldHaveSingleItem().ShouldStartWith($"{file}: '{key}'");
    }

    [Fact]
    public void A_file_is_read_even_where_the_one_it_builds_on_is_missing()
    {
        File.Delete(_folder.At("vae_decoder", "config.json"));
        File.WriteAllText(_folder.At("easel.json"), "{");
        Problems().Select(problem => problem[..problem.IndexOf(':')]).ShouldBe(["vae_decoder/config.json", "easel.json"]);
    }

    [Fact]
    public void Edits_and_variations_need_an_encoder_and_no_feature_against_them()
    {
        Can().ShouldBe((false, false));
        new TinyModel { Encoder = TinyEncoder.Latents }.WriteFiles(_folder.Root);
        Can().ShouldBe((true, true));
        TinyModel.Edit(_folder.Root, "easel.json", config => config["features"] = new JsonObject { ["edit"] = false });
        Can().ShouldBe((false, true));
        File.Delete(_folder.At("easel.json"));
        Can().ShouldBe((true, true));

        (bool, bool) Can() => ModelFolder.Open(_folder.Root).Card.Capabilities is var can ? (can.Edits, can.Variations) : default;
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("vary")]
    public void A_feature_that_the_folder_cannot_keep_is_named(string feature)
    {
        TinyModel.Edit(_folder.Root, "easel.json", config => config["features"] = new JsonObject { [feature] = true });
        Problems().ShouldBe([$"easel.json: 'features.{feature}' is true, but there is no vae_encoder."]);
    }

    [Fact]
    public void An_encoder_that_does_not_fit_the_decoder_is_a_problem_of_the_folder()
    {
        new TinyModel { Encoder = TinyEncoder.Latents }.WriteFiles(_folder.Root);
        File.Delete(_folder.At("vae_encoder", "model.onnx"));
        TinyModel.Edit(
            _folder.Root,
            "vae_encoder/config.json",
            config =>
            {
                config["in_channels"] = 3;
                config["latent_channels"] = 4;
                config["scaling_factor"] = 1.5;
                config["shift_factor"] = 0;
                config["block_out_channels"] = new JsonArray(8, 8, 8);
            }
        );
        Problems()
            .ShouldBe([
                "vae_encoder/model.onnx: is missing.",
                "vae_encoder/config.json: 'in_channels' is 3, but the decoder has 4.",
                "vae_encoder/config.json: 'latent_channels' is 4, but the decoder has 16.",
                "vae_encoder/config.json: 'scaling_factor' is 1.5, but the decoder has 2.",
                "vae_encoder/config.json: 'shift_factor' is 0, but the decoder has 0.125.",
                "vae_encoder/config.json: 'block_out_channels' lists 3 blocks, but the decoder's config 2.",
            ]);
        File.Delete(_folder.At("vae_encoder", "config.json"));
        Problems().ShouldBe(["vae_encoder/model.onnx: is missing.", "vae_encoder/config.json: is missing."]);
    }

    [Fact]
    public void An_inpainting_model_without_an_encoder_cannot_be_drawn_with()
    {
        new TinyModel { Inpaints = true }.WriteFiles(_folder.Root);
        Problems().ShouldBe(["unet/config.json: 'in_channels' is that of an inpainting model, which needs a vae_encoder."]);
    }

    [Fact]
    public void A_strength_beyond_0_to_1_is_named()
    {
        TinyModel.Edit(
            _folder.Root,
            "easel.json",
            config =>
                config["strength"] = new JsonObject
                {
                    ["high_fidelity"] = 1.5,
                    ["variation"] = -0.1,
                    ["low_fidelity"] = "much",
                }
        );
        Problems()
            .ShouldBe([
                "easel.json: 'strength.high_fidelity' is 1.5; it must be a number from 0 to 1.",
                "easel.json: 'strength.low_fidelity' is \"much\"; it must be a number from 0 to 1.",
                "easel.json: 'strength.variation' is -0.1; it must be a number from 0 to 1.",
            ]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_problem()
    {
        ModelFolder.TryOpen(_folder.At("nowhere"), out var model, out var problems).ShouldBeFalse();
        model.ShouldBeNull();
        problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_plain_export_without_a_size_says_what_is_missing()
    {
        File.Delete(_folder.At("easel.json"));
        TinyModel.Edit(_folder.Root, "unet/config.json", config => config.Remove("sample_size"));
        Problems().ShouldHaveSingleItem().ShouldStartWith("easel.json: is missing");
    }

    private List<string> Problems()
    {
        ModelFolder.TryOpen(_folder.Root, out var model, out var problems).ShouldBeFalse();
        model.ShouldBeNull();
        return [.. problems.Select(problem => problem.ToString())];
    }
}
