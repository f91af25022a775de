using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

public sealed class ImageSizeTests
{
    [Fact]
    public void The_nearest_size_is_always_allowed_and_an_allowed_one_stays()
    {
        SizeRule[] rules =
        [
            SizeRule.Default,
            new SizeRule(8, 2, 100, new ImageSize(1000, 777)),
            new SizeRule(64, 4, 128, new ImageSize(512, 512)),
        ];
        int[] sides = [1, 7, 63, 64, 100, 127, 128, 250, 333, 512, 776, 999, 1000, 1024, 2160, 3840, 5000, int.MaxValue];
        foreach (var rule in rules)
        {
            foreach (var width in sides)
            {
                foreach (var height in sides)
                {
                    var size = new ImageSize(width, height);
                    var nearest = rule.Nearest(size);
                    rule.Allows(nearest).ShouldBeTrue($"{size} became {nearest} by {rule}");
                    if (rule.Allows(size))
                        nearest.ShouldBe(size);
                    rule.Nearest(new ImageSize(height, width)).ShouldBe(new ImageSize(nearest.Height, nearest.Width));
                }
            }
        }
    }

    [Theory]
    [InlineData("1024x1536", 1024, 1536)]
    [InlineData("1x2147483647", 1, int.MaxValue)]
    public void A_size_is_read(string text, int width, int height)
    {
        ImageSize.TryParse(text, out var size).ShouldBeTrue();
        size.ShouldBe(new ImageSize(width, height));
        size.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("banana")]
    [InlineData("x")]
    [InlineData("1024")]
    [InlineData("1024x")]
    [InlineData("x1024")]
    [InlineData("1024X1024")]
    [InlineData("1024x1024x1")]
    [InlineData("-1x16")]
    [InlineData("+16x16")]
    [InlineData(" 16x16")]
    [InlineData("0x16")]
    [InlineData("16x0")]
    [InlineData("2147483648x16")]
    [InlineData("1,024x1024")]
    public void Anything_else_is_refused(string text) => ImageSize.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(128, 128, 1536, 1024, 1024, 1024)]
    [InlineData(200, 100, 100, 100, 100, 50)]
    [InlineData(1000, 1, 10, 10, 10, 1)]
    [InlineData(3, 2, 1024, 1024, 1024, 683)]
    public void Fitting_keeps_the_shape(int width, int height, int boxWidth, int boxHeight, int expectedWidth, int expectedHeight) =>
        new ImageSize(width, height).FitInto(new ImageSize(boxWidth, boxHeight)).ShouldBe(new ImageSize(expectedWidth, expectedHeight));
}
