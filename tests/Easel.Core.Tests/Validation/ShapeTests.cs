using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;

namespace Easel.Core.Tests.Validation;

public sealed class ShapeTests
{
    private static readonly ModelCard Shaped = new()
    {
        Id = "shaped",
        Name = "shaped",
        Capabilities = new ModelCapabilities { AspectRatios = [new(1, 1), new(16, 9), new(235, 100)], Resolutions = ["1K", "2K"] },
    };

    [Theory]
    [InlineData("16:9", 16, 9, "16:9")]
    [InlineData("2.35:1", 235, 100, "2.35:1")]
    [InlineData("19.5:9", 195, 90, "19.5:9")]
    [InlineData("1:1", 1, 1, "1:1")]
    [InlineData("20:10", 20, 10, "20:10")]
    public void A_shape_is_read_and_written(string text, int width, int height, string written)
    {
        AspectRatio.TryParse(text, out var ratio).ShouldBeTrue();
        ratio.ShouldBe(new AspectRatio(width, height));
        ratio.ToString().ShouldBe(written);
    }

    [Fact]
    public void Every_shape_that_services_name_is_written_as_they_name_it()
    {
        string[] names =
        [
            .. "1:1 1:2 1:4 1:8 2:1 2:3 2.35:1 3:2 3:4 4:1 4:3 4:5 5:2 5:4 8:1 9:16 16:9 9:19.5 19.5:9 9:20 20:9 9:21 21:9 16:10 10:16".Split(
                ' '
            ),
        ];
        foreach (var name in names)
        {
            AspectRatio.TryParse(name, out var ratio).ShouldBeTrue(name);
            ratio.ToString().ShouldBe(name);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("0:1")]
    [InlineData("-1:1")]
    [InlineData("16:9:1")]
    [InlineData("16x9")]
    [InlineData("1e3:1")]
    [InlineData("99999999999999999999:1")]
    [InlineData("1.234:1")]
    [InlineData(" 1 : 1 ")]
    public void What_is_no_shape_is_not_read(string text) => AspectRatio.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("512", 512)]
    [InlineData("1K", 1024)]
    [InlineData("0.5k", 512)]
    [InlineData("4K", 4096)]
    [InlineData("4MP", 2000)]
    [InlineData("1024px", 1024)]
    public void A_resolution_has_a_side(string name, int side) => ResolutionName.SideOf(name).ShouldBe(side);

    [Theory]
    [InlineData("large")]
    [InlineData("")]
    [InlineData("-1K")]
    [InlineData("K")]
    public void Other_words_have_none(string name) => ResolutionName.SideOf(name).ShouldBeNull();

    [Theory]
    // 1024 * 1024 pixels of 16:9: 1365.3 x 768, at multiples of 16.
    [InlineData(16, 9, null, 1360, 768)]
    [InlineData(1, 1, "2K", 2048, 2048)]
    [InlineData(9, 16, "1K", 768, 1360)]
    public void A_model_that_draws_any_size_gets_pixels(int width, int height, string? resolution, int expectedWidth, int expectedHeight)
    {
        var (request, warnings) = Negotiation.Negotiate(
            Cards.Fox with
            {
                AspectRatio = new AspectRatio(width, height),
                Resolution = resolution,
            },
            Cards.Plain()
        );
        request.Size.ShouldBe(new ImageSize(expectedWidth, expectedHeight));
        request.SizeAsked.ShouldBeFalse();
        warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_model_of_few_sizes_draws_the_nearest_and_says_so()
    {
        var card = Cards.Plain() with { Capabilities = new ModelCapabilities { Sizes = SizeRule.Of(new(1024, 1024), new(1536, 1024)) } };
        var (request, warnings) = Negotiation.Negotiate(Cards.Fox with { AspectRatio = new AspectRatio(16, 9) }, card);
        request.Size.ShouldBe(new ImageSize(1536, 1024));
        warnings.ShouldHaveSingleItem().Param.ShouldBe("aspect_ratio");
    }

    [Fact]
    public void A_resolution_beyond_the_model_is_told()
    {
        var (_, warnings) = Negotiation.Negotiate(Cards.Fox with { Resolution = "4K" }, Cards.Plain());
        warnings.ShouldHaveSingleItem().Param.ShouldBe("resolution");
    }

    [Fact]
    public void A_size_in_pixels_is_known_as_asked() =>
        Negotiation.Negotiate(Cards.Fox with { Size = new ImageSize(512, 512) }, Cards.Plain()).Request.SizeAsked.ShouldBeTrue();

    [Fact]
    public void Shapes_and_resolutions_that_the_model_lacks_are_refused_with_those_it_has()
    {
        var problems = RequestValidator.Validate(Cards.Fox with { AspectRatio = new AspectRatio(4, 3), Resolution = "8K" }, Shaped);
        problems.Select(problem => problem.Param).ShouldBe(["aspect_ratio", "resolution"]);
        problems[0].Message.ShouldContain("1:1, 16:9, 2.35:1");
        problems[1].Message.ShouldContain("1K, 2K");
    }

    [Fact]
    public void Equal_shapes_in_other_terms_are_the_same() =>
        RequestValidator.Validate(Cards.Fox with { AspectRatio = new AspectRatio(32, 18) }, Shaped).ShouldBeEmpty();

    [Fact]
    public void Shape_and_pixels_must_not_contradict()
    {
        RequestValidator
            .Validate(Cards.Fox with { AspectRatio = new AspectRatio(16, 9), Size = new ImageSize(1024, 1024) }, Cards.Plain())
            .ShouldHaveSingleItem()
            .Param.ShouldBe("aspect_ratio");
        RequestValidator
            .Validate(Cards.Fox with { AspectRatio = new AspectRatio(16, 9), Size = new ImageSize(1360, 768) }, Cards.Plain())
            .ShouldBeEmpty();
        RequestValidator
            .Validate(Cards.Fox with { Resolution = "2K", Size = new ImageSize(1024, 1024) }, Cards.Plain())
            .ShouldHaveSingleItem()
            .Param.ShouldBe("resolution");
    }
}
