using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Pipelines;

public sealed class DrawingPlanTests
{
    private static readonly ImageSize[] Sizes = [new(512, 512), new(1024, 1024), new(512, 768), new(768, 512)];

    [Theory]
    [InlineData(64, 64, 512, 512)]
    [InlineData(1000, 1100, 1024, 1024)]
    [InlineData(1024, 1536, 512, 768)]
    [InlineData(1600, 900, 768, 512)]
    [InlineData(3840, 1280, 768, 512)]
    public void Takes_the_native_size_of_nearest_shape_then_area(int width, int height, int nativeWidth, int nativeHeight) =>
        DrawingPlan.NearestSize(Sizes, new ImageSize(width, height)).ShouldBe(new ImageSize(nativeWidth, nativeHeight));

    [Fact]
    public void Every_problem_of_a_request_is_reported_at_once()
    {
        using var folder = new TemporaryFolder();
        var request = new GenerateRequest
        {
            Prompt = "a",
            Count = 0,
            Steps = 151,
            PartialImages = 4,
            GuidanceScale = float.NaN,
        };
        var (plan, errors) = DrawingPlan.Make(request, new TinyModel().Write(folder), () => 1);
        plan.ShouldBeNull();
        errors.Select(error => error.Param).ShouldBe(["n", "steps", "partial_images", "guidance_scale"]);
        errors.ShouldAllBe(error => error.Kind == ImageErrorKind.InvalidRequest);
    }

    [Fact]
    public void Every_problem_of_an_edit_is_reported_at_once()
    {
        using var folder = new TemporaryFolder();
        var model = new TinyModel { Encoder = TinyEncoder.Latents }.Write(folder);
        var request = new EditRequest
        {
            Prompt = "a",
            Count = 0,
            Images = [TestImage.Pattern(new ImageSize(8, 6))],
            Mask = TestImage.Pattern(new ImageSize(8, 8)),
            Strength = float.NaN,
        };
        Errors(request).ShouldBe(["n", "strength", "image", "mask"]);
        Errors(request with { Count = 1, Images = [], Strength = 1.01f }).ShouldBe(["strength", "image"]);
        Errors(new VaryRequest { Image = request.Images[0], Strength = -0.01f }).ShouldBe(["strength", "image"]);

        var (_, errors) = DrawingPlan.Make(request with { Count = 1, Strength = null, Mask = null }, model, () => 1);
        errors.ShouldHaveSingleItem().Message.ShouldBe("'image' is 8x6; tiny starts from images of 8x8.");

        string?[] Errors(ImageRequest asked)
        {
            var (plan, problems) = DrawingPlan.Make(asked, model, () => 1);
            plan.ShouldBeNull();
            return [.. problems.Select(problem => problem.Param)];
        }
    }

    [Fact]
    public void A_model_without_an_encoder_draws_from_text_only()
    {
        using var folder = new TemporaryFolder();
        var model = new TinyModel().Write(folder);
        var image = TestImage.Pattern(new ImageSize(8, 8));
        foreach (var request in (ImageRequest[])[new EditRequest { Prompt = "a", Images = [image] }, new VaryRequest { Image = image }])
        {
            var (plan, errors) = DrawingPlan.Make(request, model, () => 1);
            plan.ShouldBeNull();
            errors.ShouldHaveSingleItem().Code.ShouldBe("unsupported_operation");
        }
    }

    [Fact]
    public void Strength_follows_the_fidelity_the_mask_and_the_models_own()
    {
        using var folder = new TemporaryFolder();
        new TinyModel { Encoder = TinyEncoder.Latents }.WriteFiles(folder.Root);
        var image = TestImage.Pattern(new ImageSize(8, 8));
        var edit = new EditRequest { Prompt = "a", Images = [image] };
        var high = edit with { InputFidelity = InputFidelity.High };
        Strengths().ShouldBe([0.75f, 0.45f, 1, 0.2f, 0.6f, 0.3f]);
        TinyModel.Edit(
            folder.Root,
            "easel.json",
            config =>
                config["strength"] = new JsonObject
                {
                    ["high_fidelity"] = 0.5,
                    ["low_fidelity"] = 0.9,
                    ["variation"] = 0.7,
                }
        );
        Strengths().ShouldBe([0.9f, 0.5f, 1, 0.2f, 0.7f, 0.3f]);

        float[] Strengths()
        {
            var model = ModelFolder.Open(folder.Root);
            ImageRequest[] requests =
            [
                edit,
                high,
                high with
                {
                    Mask = image,
                },
                edit with
                {
                    Strength = 0.2f,
                    Mask = image,
                },
                new VaryRequest { Image = image },
                new VaryRequest { Image = image, Strength = 0.3f },
            ];
            return [.. requests.Select(request => DrawingPlan.Make(request, model, () => 1).Plan!.Source!.Strength)];
        }
    }

    /// <summary>As diffusers' get_timesteps: the whole steps of their share; in decimals, as a float's 0.7 of 10 steps would be
    /// 6.</summary>
    [Theory]
    [InlineData(10, 0.7f, 7)]
    [InlineData(10, 0.75f, 7)]
    [InlineData(100, 0.29f, 29)]
    [InlineData(6, 0.45f, 2)]
    [InlineData(6, 0.99f, 5)]
    [InlineData(6, 1f, 6)]
    [InlineData(6, 0f, 0)]
    [InlineData(6, 1e-30f, 0)]
    public void A_strength_is_a_share_of_the_steps(int steps, float strength, int run)
    {
        using var image = TestImage.Pattern(new ImageSize(1, 1));
        new DrawingSource(image, Mask: null, strength).StepsOf(steps).ShouldBe(run);
    }

    [Fact]
    public void What_a_request_leaves_open_comes_from_the_models_folder()
    {
        using var folder = new TemporaryFolder();
        var model = new TinyModel().Write(folder);
        var (low, _) = DrawingPlan.Make(new GenerateRequest { Prompt = "a", Quality = ImageQuality.Low }, model, () => 77);
        var (auto, _) = DrawingPlan.Make(new GenerateRequest { Prompt = "a" }, model, () => 77);
        (low!.Steps, low.GuidanceScale, low.Seed).ShouldBe((2, 3f, 77));
        (auto!.Steps, auto.GuidanceScale).ShouldBe((5, 2f));
    }
}
