using Easel.Diffusion.Pipelines;
using Easel.Onnx.Tests.Models;

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
        var request = new GenerateRequest { Prompt = "a", Count = 0, Steps = 151, PartialImages = 4, GuidanceScale = float.NaN };
        var (plan, errors) = DrawingPlan.Make(request, new TinyModel().Write(folder), () => 1);
        plan.ShouldBeNull();
        errors.Select(error => error.Param).ShouldBe(["n", "steps", "partial_images", "guidance_scale"]);
        errors.ShouldAllBe(error => error.Kind == ImageErrorKind.InvalidRequest);
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
