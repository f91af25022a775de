using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Writing;

namespace Easel.Imaging.Tests.Writing;

public sealed class TextRendererTests
{
    private static readonly Rgb Ink = new(200, 30, 60);

    private readonly TextRenderer _writer = new();

    [Theory]
    [InlineData("OPEN", 400, 200)]
    [InlineData("7", 300, 300)]
    [InlineData("Crème brûlée", 500, 100)]
    [InlineData("Привет", 300, 100)]
    [InlineData("<b>1 & 2</b>", 400, 100)]
    [InlineData("Happy\nBirthday", 300, 300)]
    public void Words_fill_the_box_and_stay_inside_it(string text, int width, int height)
    {
        using var words = _writer.Render(text, [Ink], new ImageSize(width, height));
        words.Size.Width.ShouldBeLessThanOrEqualTo(width);
        words.Size.Height.ShouldBeLessThanOrEqualTo(height);
        Math.Max((double)words.Size.Width / width, (double)words.Size.Height / height).ShouldBeGreaterThan(0.7);
    }

    [Theory]
    [InlineData("FRESH DAILY", 2, 40)]
    [InlineData("FRESH DAILY", 40, 2)]
    [InlineData("FRESH DAILY", 1, 1)]
    [InlineData("-", 3, 3)]
    [InlineData(".", 4, 4)]
    [InlineData("I", 5, 2)]
    public void However_small_a_box_is_something_is_written(string text, int width, int height)
    {
        foreach (
            Rgb[] inks in (Rgb[][])
                [
                    [Ink],
                    [Ink, new(0, 0, 0)],
                ]
        )
        {
            using var words = _writer.Render(text, inks, new ImageSize(width, height));
            words.Size.Pixels.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void The_ink_has_the_colour_asked_for_and_the_rest_is_clear()
    {
        using var words = _writer.Render("I", [Ink], new ImageSize(200, 200));
        var covered = 0;
        for (var i = 0; i < words.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = words.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] == 0)
                continue;
            (pixel[0], pixel[1], pixel[2]).ShouldBe((Ink.Red, Ink.Green, Ink.Blue));
            if (pixel[3] == 255)
                covered++;
        }

        covered.ShouldBeGreaterThan(
            words.Size.Width * words.Size.Height / 3,
            "a capital I is nearly all ink where it is cut to what is visible"
        );
    }

    [Fact]
    public void Letters_have_several_colours_in_turn_and_none_is_spent_on_a_space()
    {
        Rgb[] inks = [new(255, 0, 0), new(0, 0, 255)];
        using var words = _writer.Render("I I&I", inks, new ImageSize(400, 200));

        var line = words.Size.Height / 2;
        var seen = new List<Rgb>();
        for (var x = 0; x < words.Size.Width; x++)
        {
            var pixel = words.Span.Slice(((line * words.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            if (pixel[3] == 255 && new Rgb(pixel[0], pixel[1], pixel[2]) is var ink && (seen.Count == 0 || seen[^1] != ink))
                seen.Add(ink);
        }

        // I, I, &, I: the strokes of the ampersand are one letter.
        seen.ShouldBe([inks[0], inks[1], inks[0], inks[1]]);
    }

    [Fact]
    public void Without_a_colour_nothing_can_be_written() =>
        Should.Throw<ArgumentException>(() => _writer.Render("I", [], new ImageSize(100, 100))).ParamName.ShouldBe("colours");

    [Theory]
    [InlineData("OPEN", true)]
    [InlineData("Ελλάδα", true)]
    [InlineData("日本", false)]
    [InlineData("I 🦊 you", false)]
    [InlineData("   ", false)]
    [InlineData("", false)]
    public void What_the_font_has_no_letters_for_is_not_written(string text, bool expected)
    {
        _writer.CanWrite(text).ShouldBe(expected);
        if (!expected)
            Should.Throw<ArgumentException>(() => _writer.Render(text, [Ink], new ImageSize(100, 100)));
    }
}
