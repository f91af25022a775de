using Easel.Abstractions.Pixels;
using Easel.Imaging.Writing;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Shaped;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Things in a shape: drawn in it, as they are where they have it, else warned of.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("a heart-shaped cake", Outline.Heart)]
    [InlineData("a star shaped cookie", Outline.Star)]
    [InlineData("a yellow diamond-shaped sign", Outline.Diamond)]
    [InlineData("a hexagonal mirror", Outline.Hexagon)]
    [InlineData("a square wall clock", Outline.Square)]
    [InlineData("a triangular plate", Outline.Triangle)]
    [InlineData("a pentagonal jewelry box", Outline.Pentagon)]
    [InlineData("a blue heart-shaped box", Outline.Heart)]
    [InlineData("a red octagonal wooden tray", Outline.Octagon)]
    [InlineData("an oval picture frame", Outline.Oval)]
    public void What_can_have_any_outline_is_drawn_in_it(string prompt, Outline outline)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");
        var thing = scene.Objects.ShouldHaveSingleItem();
        thing.Text.ShouldBeNull();
        thing.Vector.ShouldBeOfType<ShapedThing>().Outline.ShouldBe(outline);
    }

    [Theory]
    [InlineData("a round clock and a square box")]
    [InlineData("a rectangular door and a cylindrical tin can")]
    [InlineData("a spherical ball and a conical party hat")]
    [InlineData("an oval egg and a triangular slice of pizza")]
    [InlineData("a circular plate and a cubic ice cube")]
    public void What_has_the_shape_stays_as_it_is(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Objects.ShouldAllBe(thing => thing.Vector == null);
    }

    [Theory]
    [InlineData("a triangular bookshelf", "triangular")]
    [InlineData("a spherical chair", "spherical")]
    [InlineData("a heart-shaped sofa", "heart shaped")]
    [InlineData("a star-shaped mug", "star shaped")]
    [InlineData("a heart-shaped cake, 3d", "heart shaped")]
    public void A_shape_that_is_not_drawn_is_warned_of(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeNull();
        scene.Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain($"'{word}'");
    }

    [Theory]
    [InlineData("a yellow diamond-shaped sign")]
    [InlineData("a metallic sign")]
    [InlineData("a triangular sign")]
    [InlineData("a rectangular wooden sign")]
    public void What_a_sign_is_like_is_not_written_on_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Text.ShouldBeNull();

    [Theory]
    [InlineData("a stop sign with 'ALL WAY' written below it", "ALL WAY")]
    [InlineData("a sweater with 'Batch Norm' written on it", "Batch Norm")]
    public void Where_words_are_written_is_no_word_of_theirs(string prompt, string text) =>
        Vocabularies.Reader.Read(prompt).Objects.Where(thing => thing.Text is not null).ShouldHaveSingleItem().Text.ShouldBe(text);

    [Fact]
    public void The_description_says_the_shape() =>
        Vocabularies.Reader.Read("a blue heart-shaped pillow").Description.ShouldBe("a heart shaped blue pillow, flat style");

    public static TheoryData<Outline> Drawn => [.. Enum.GetValues<Outline>().Where(outline => OutlinePath.Of(outline) is not null)];

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Every_kind_is_within_its_picture_in_every_outline(Outline outline)
    {
        foreach (var caption in ShapedKinds.Captions)
        {
            using var picture = new VectorRenderer().Render(ShapedThing.Of(caption, outline, new Rgb(30, 136, 229))!.ToSvg(1), 128);
            var visible = 0;
            for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
            {
                var (x, y) = (i / PixelBuffer.BytesPerPixel % 128, i / PixelBuffer.BytesPerPixel / 128);
                if (picture.Span[i + 3] < 128)
                    continue;
                visible++;
                (x is 0 or 127 && y is > 4 and < 123).ShouldBeFalse($"{caption} {outline} at {x}, {y}");
            }

            visible.ShouldBeGreaterThan(128 * 128 / 20, $"{caption} {outline}");
        }
    }

    [Fact]
    public void Every_caption_of_a_kind_is_a_thing_of_the_vocabulary() =>
        ShapedKinds.Captions.ShouldAllBe(caption => Vocabularies.Icons.FindNamed(caption) >= 0);
}
