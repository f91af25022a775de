using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tests.Models;

public sealed class FreeSizesTests
{
    private static readonly FreeSizes Sizes = FreeSizes.Of(512, 64);

    [Theory]
    // Multiples within the family's area are drawn as they are.
    [InlineData("512x512", "512x512", "512x512", null)]
    [InlineData("640x448", "640x448", "640x448", null)]
    [InlineData("768x768", "768x768", "768x768", null)]
    // Others are cut.
    [InlineData("500x300", "512x320", "500x300", "size_cropped")]
    [InlineData("641x449", "704x512", "641x449", "size_cropped")]
    // Beyond it they are scaled, without another shape.
    [InlineData("1024x1024", "512x512", "512x512", "size_scaled")]
    [InlineData("1536x1024", "640x448", "627x418", "size_scaled")]
    [InlineData("64x64", "256x256", "256x256", "size_scaled")]
    [InlineData("4096x64", "4096x64", "4096x64", null)]
    public void Chooses_what_is_drawn_of_a_size(string wanted, string drawn, string kept, string? code)
    {
        var choice = Sizes.Choose(Parse(wanted));
        (choice.Drawn, choice.Kept).ShouldBe((Parse(drawn), Parse(kept)));
        choice.Remark("m", 64)?.Code.ShouldBe(code);
        (choice.Remark("m", 64) is null).ShouldBe(code is null);
    }

    [Theory]
    [InlineData("768x768", null, null)]
    [InlineData("1024x1024", "512x512", "1024x1024")]
    [InlineData("1000x800", "576x512", "1000x800")]
    [InlineData("2048x2048", "512x512", "1024x1024")]
    public void Refines_what_is_too_large_to_be_drawn_at_once(string wanted, string? small, string? large)
    {
        var refined = Sizes.ChooseRefined(Parse(wanted));
        refined?.Small.Drawn.ToString().ShouldBe(small);
        (refined?.Large.Kept.ToString()).ShouldBe(large);
    }

    private static ImageSize Parse(string text) =>
        ImageSize.TryParse(text, out var size) ? size : throw new ArgumentException(text, nameof(text));
}
