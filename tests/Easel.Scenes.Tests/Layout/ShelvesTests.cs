using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Where many things stand of which nothing more is said than that they are there, and what stands before what.</summary>
public sealed class ShelvesTests
{
    [Theory]
    [InlineData("three cameras, two lamps, two bananas and three ducks", 1000, 1000)]
    [InlineData("two rabbits, four candles and two bears", 1000, 1000)]
    [InlineData("three cakes, four bees, three flags and two lamps", 1000, 1000)]
    [InlineData("three candles, one train, two tents, four deer and four keys", 1000, 1000)]
    [InlineData("ten triangles and five squares", 1000, 1000)]
    [InlineData("ten triangles and five squares", 800, 1200)]
    [InlineData("eight lamps and eight vases", 1200, 800)]
    public void Many_kinds_fill_the_picture_in_rows(string prompt, int width, int height)
    {
        var places = Arrange(prompt, width, height);
        (places.Max(place => place.Bottom) - places.Min(place => place.Y)).ShouldBeGreaterThan(height * 6 / 10);
        (places.Max(place => place.Right) - places.Min(place => place.X)).ShouldBeGreaterThan(width * 6 / 10);
        places.ShouldAllBe(place => place.X >= 0 && place.Y >= 0 && place.Right <= width && place.Bottom <= height);
        foreach (var (one, other) in places.SelectMany((one, i) => places.Skip(i + 1).Select(other => (one, other))))
            Overlap(one, other).ShouldBe(0);
    }

    [Theory]
    [InlineData("three little pigs and a wolf")]
    [InlineData("four kittens with their mother")]
    [InlineData("five mice and an elephant")]
    public void The_small_are_before_the_large_and_not_above_them(string prompt)
    {
        var places = Arrange(prompt);
        var large = places.MaxBy(place => place.Height)!;
        places.ShouldAllBe(place => place.Bottom >= large.Bottom);
    }

    [Theory]
    [InlineData("a hedgehog with mushrooms")]
    [InlineData("a glass of milk and cookies")]
    [InlineData("a Christmas tree with presents")]
    [InlineData("a castle and three dragons")]
    public void Few_are_before_the_one_and_hide_no_more_than_its_foot(string prompt)
    {
        var places = Arrange(prompt);
        var (one, few) = (places[0], places[1..]);
        few.Select(place => place.Bottom).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThan(one.Bottom);
        few.ShouldAllBe(place => place.Y > one.Y && place.Y < one.Bottom);
        few.Sum(place => Overlap(one, place)).ShouldBeLessThan(one.Width * (long)one.Height / 3);
    }

    [Theory]
    [InlineData("a dog, a cat and a lamp")]
    [InlineData("a lamp left of a vase, a chair left of the lamp and a table")]
    public void Few_kinds_and_those_with_sides_stay_in_one_row(string prompt)
    {
        var places = Arrange(prompt);
        places.Select(place => place.Bottom).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a desk in front of a bee")]
    [InlineData("a lamp in front of a bird")]
    [InlineData("a boy in front of a girl, 3d")]
    [InlineData("a wardrobe in front of a lamp")]
    public void What_is_behind_a_larger_thing_is_half_seen(string prompt)
    {
        var places = Arrange(prompt);
        var (front, behind) = (places[0], places[1]);
        var hidden = Overlap(front, behind);
        hidden.ShouldBeGreaterThan(0);
        hidden.ShouldBeLessThan(behind.Width * (long)behind.Height / 2);
    }

    [Theory]
    [InlineData("two baseballs on either side of a basketball")]
    [InlineData("a cat and a dog on either side of a tree")]
    public void What_is_between_others_is_in_the_middle(string prompt)
    {
        var places = Arrange(prompt);
        var middle = places[2];
        places[0].Right.ShouldBeLessThan(middle.X);
        places[1].X.ShouldBeGreaterThan(middle.Right);
    }

    /// <summary>Of each object in the order of the scene.</summary>
    private static PixelArea[] Arrange(string prompt, int width = 1000, int height = 1000)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(0.9, 0.9)).ToArray();
        return
        [
            .. StageLayout
                .Arrange(scene, figures, new ImageSize(width, height))
                .Items.OrderBy(item => item.Object)
                .Select(item => item.Place),
        ];
    }

    private static long Overlap(PixelArea one, PixelArea other) =>
        Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X))
        * (long)Math.Max(0, Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y));
}
