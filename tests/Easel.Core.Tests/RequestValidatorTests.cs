using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;

namespace Easel.Core.Tests;

public sealed class RequestValidatorTests
{
    public static TheoryData<string, GenerateRequest> Wrong =>
        new()
        {
            {
                "prompt",
                new GenerateRequest { Prompt = "" }
            },
            {
                "prompt",
                new GenerateRequest { Prompt = " \t\n" }
            },
            {
                "prompt",
                new GenerateRequest { Prompt = new string('x', 32_001) }
            },
            { "negative_prompt", Cards.Fox with { NegativePrompt = new string('x', 32_001) } },
            { "n", Cards.Fox with { Count = 0 } },
            { "n", Cards.Fox with { Count = -1 } },
            { "n", Cards.Fox with { Count = 11 } },
            { "size", Cards.Fox with { Size = new ImageSize(99_999, 99_999) } },
            { "size", Cards.Fox with { Size = new ImageSize(1000, 1024) } },
            { "size", Cards.Fox with { Size = new ImageSize(3072, 1008) } },
            { "size", Cards.Fox with { Size = new ImageSize(48, 48) } },
            { "size", Cards.Fox with { Size = new ImageSize(3840, 3840) } },
            { "background", Cards.Fox with { Background = ImageBackground.Transparent, Format = ImageFormat.Jpeg } },
            { "output_compression", Cards.Fox with { Compression = 101, Format = ImageFormat.WebP } },
            { "output_compression", Cards.Fox with { Compression = -1, Format = ImageFormat.WebP } },
            { "output_compression", Cards.Fox with { Compression = 50 } },
            { "partial_images", Cards.Fox with { PartialImages = 4 } },
            { "partial_images", Cards.Fox with { PartialImages = -1 } },
            { "seed", Cards.Fox with { Seed = -2 } },
            { "seed", Cards.Fox with { Seed = uint.MaxValue + 1L } },
            { "steps", Cards.Fox with { Steps = 0 } },
            { "steps", Cards.Fox with { Steps = 51 } },
            { "guidance_scale", Cards.Fox with { GuidanceScale = -0.1f } },
            { "guidance_scale", Cards.Fox with { GuidanceScale = 30.1f } },
            { "guidance_scale", Cards.Fox with { GuidanceScale = float.NaN } },
            { "style", Cards.Fox with { Style = "loud" } },
        };

    [Theory, MemberData(nameof(Wrong))]
    public void A_wrong_value_is_one_problem_that_names_its_parameter(string param, GenerateRequest request)
    {
        var problem = Validate(request, Cards.Capable()).ShouldHaveSingleItem();
        problem.Param.ShouldBe(param);
        problem.Kind.ShouldBe(ImageErrorKind.InvalidRequest);
        problem.Message.ShouldContain($"'{param}'");
    }

    public static TheoryData<GenerateRequest> Right =>
        new()
        {
            Cards.Fox,
            new GenerateRequest { Prompt = new string('x', 32_000) },
            Cards.Fox with
            {
                Count = 10,
                PartialImages = 3,
            },
            Cards.Fox with
            {
                Size = new ImageSize(3840, 2160),
            },
            Cards.Fox with
            {
                Size = new ImageSize(2160, 3840),
            },
            Cards.Fox with
            {
                Size = new ImageSize(2880, 2880),
            },
            Cards.Fox with
            {
                Size = new ImageSize(1024, 1792),
            },
            Cards.Fox with
            {
                Size = new ImageSize(3072, 1024),
            },
            Cards.Fox with
            {
                Size = new ImageSize(256, 256),
            },
            Cards.Fox with
            {
                Compression = 100,
            },
            Cards.Fox with
            {
                Compression = 0,
                Format = ImageFormat.Jpeg,
            },
            Cards.Fox with
            {
                Background = ImageBackground.Transparent,
                Format = ImageFormat.WebP,
            },
            Cards.Fox with
            {
                Style = "woodcut",
            },
            Cards.Fox with
            {
                Style = "natural",
            },
            Cards.Fox with
            {
                Seed = uint.MaxValue,
                Steps = 50,
                GuidanceScale = 30,
            },
        };

    [Theory, MemberData(nameof(Right))]
    public void The_edges_of_every_range_are_allowed(GenerateRequest request) => Validate(request, Cards.Capable()).ShouldBeEmpty();

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        var request = new GenerateRequest
        {
            Prompt = "",
            Count = 0,
            Size = new ImageSize(1, 1),
            Format = ImageFormat.Jpeg,
            Background = ImageBackground.Transparent,
            Compression = 200,
            PartialImages = 9,
        };

        Validate(request, Cards.Capable())
            .Select(problem => problem.Param)
            .ShouldBe(["prompt", "n", "size", "background", "output_compression", "partial_images"]);
    }

    [Fact]
    public void A_prompt_is_as_long_as_its_characters_are_many()
    {
        var faces = string.Concat(Enumerable.Repeat("\U0001F600", 20_000));
        Validate(Cards.Fox with { Prompt = faces }, Cards.Capable()).ShouldBeEmpty();
        Validate(Cards.Fox with { Prompt = faces + faces }, Cards.Capable()).ShouldHaveSingleItem().Message.ShouldContain("40000");
    }

    [Fact]
    public void A_model_without_styles_refuses_none() => Validate(Cards.Fox with { Style = "loud" }, Cards.Plain()).ShouldBeEmpty();

    /// <summary>It would edit what the ControlNet is to be shown.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_model_without_ControlNets_refuses_them(bool takesThem)
    {
        var card = Cards.Plain() with
        {
            Capabilities = new ModelCapabilities { Edits = true, Controls = takesThem },
        };
        var request = new EditRequest(Cards.Fox, [new BlankImage(64, 64)]) { Controls = [new ControlChoice("canny")] };

        Validate(request, card).Select(problem => problem.Param).ShouldBe(takesThem ? [] : ["controls"]);
    }

    [Fact]
    public void A_model_of_few_sizes_and_formats_names_them()
    {
        var card = Cards.Plain() with
        {
            Capabilities = new ModelCapabilities
            {
                Sizes = SizeRule.Of(new ImageSize(1024, 1024), new ImageSize(1536, 1024)),
                Formats = [ImageFormat.Png],
            },
        };
        Validate(Cards.Fox with { Size = new ImageSize(1536, 1024) }, card).ShouldBeEmpty();
        var problems = Validate(Cards.Fox with { Size = new ImageSize(512, 512), Format = ImageFormat.WebP }, card);
        problems.Select(problem => problem.Param).ShouldBe(["size", "output_format"]);
        problems[0].Message.ShouldContain("1024x1024, 1536x1024");
    }

    private static IReadOnlyList<ImageError> Validate(ImageRequest request, ModelCard card) => RequestValidator.Validate(request, card);
}
