using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>What relations look like, for things that fill nine tenths of the model's square.</summary>
public sealed class StageLayoutTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a cat on a chair")]
    [InlineData("a bird on a house")]
    [InlineData("a teddy bear on a chair")]
    [InlineData("a ladybug on a mushroom")]
    public void What_is_on_a_thing_stands_over_it_touches_it_and_is_in_front(string prompt)
    {
        var (thing, below) = Two(prompt);
        thing.Bottom.ShouldBeInRange(below.Y + 1, below.Y + (below.Height * 6 / 10));
        thing.Y.ShouldBeLessThan(below.Y + (below.Height / 10));
        Middle(thing).ShouldBeInRange(below.X, below.Right);
        FrontToBack(prompt).ShouldBe([0, 1]);
    }

    [Fact]
    public void What_is_in_an_open_thing_looks_out_of_it_from_behind_its_front()
    {
        var (kitten, basket) = Two("a kitten in a basket");
        kitten.Y.ShouldBeLessThan(basket.Y);
        kitten.Bottom.ShouldBeGreaterThan(basket.Y);
        kitten.Width.ShouldBeLessThan(basket.Width);
        FrontToBack("a kitten in a basket").ShouldBe([1, 0, 1], "the basket's front, the kitten, the basket");
    }

    [Theory]
    [InlineData("a fox behind a house", 1)]
    [InlineData("a dog in front of a house", 0)]
    [InlineData("a dog under a tree", 0)]
    public void What_is_nearer_covers_a_part_of_what_is_farther(string prompt, int nearer)
    {
        var (first, second) = Two(prompt);
        Overlap(first, second).ShouldBeTrue();
        FrontToBack(prompt)[0].ShouldBe(nearer);
        var behind = nearer == 0 ? second : first;
        Covered(behind, nearer == 0 ? first : second).ShouldBeLessThan(0.6, "what is behind must still be recognised");
    }

    [Theory]
    [InlineData("a girl on a farm")]
    [InlineData("a cat in a courtroom")]
    [InlineData("a hot air balloon over a farm")]
    public void What_a_place_is_known_by_is_behind_and_at_the_side(string prompt)
    {
        var (thing, mark) = Two(prompt);
        FrontToBack(prompt).ShouldBe([0, 1]);
        mark.X.ShouldBeGreaterThanOrEqualTo(0);
        mark.Right.ShouldBeLessThanOrEqualTo(Canvas.Width);
        Math.Abs(Middle(mark) - (Canvas.Width / 2)).ShouldBeGreaterThan(Canvas.Width / 5);
        Covered(mark, thing).ShouldBeLessThan(0.6, "it must still be recognised");
    }

    [Fact]
    public void A_monocle_is_before_one_eye()
    {
        var places = Places("a dog wearing a monocle");
        var (dog, monocle) = (places[0], places[1]);
        monocle.Width.ShouldBeLessThan(dog.Width / 2);
        monocle.Y.ShouldBeInRange(dog.Y, dog.Y + (dog.Height / 2));
    }

    [Fact]
    public void Hats_sit_on_heads_and_glasses_before_eyes()
    {
        var places = Places("a dog wearing sunglasses and a top hat");
        var (dog, glasses, hat) = (places[0], places[1], places[2]);
        hat.Y.ShouldBeLessThan(dog.Y);
        hat.Bottom.ShouldBeInRange(dog.Y, dog.Y + (dog.Height / 3));
        Middle(hat).ShouldBe(Middle(dog), 2);
        glasses.Y.ShouldBeInRange(dog.Y, dog.Y + (dog.Height / 2));
        glasses.Width.ShouldBeInRange(dog.Width / 2, dog.Width);
    }

    [Fact]
    public void A_dress_hangs_below_the_chin_and_behind_it()
    {
        var (woman, dress) = Two("a woman in a red dress, 3d");
        dress.Y.ShouldBeInRange(woman.Y + (woman.Height * 8 / 10), woman.Bottom);
        dress.Bottom.ShouldBeGreaterThan(woman.Bottom + (dress.Height / 2));
        Middle(dress).ShouldBe(Middle(woman), 2);
        FrontToBack("a woman in a red dress, 3d").ShouldBe([0, 1]);
    }

    [Fact]
    public void Several_in_one_hand_are_seen_one_by_one()
    {
        var places = Places("a bear holding flowers");
        places.Skip(1).Select(place => place.X).Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("birds on a branch")]
    [InlineData("a moon behind clouds")]
    [InlineData("a tree with presents under it")]
    public void Several_that_touch_one_thing_stand_beside_each_other(string prompt)
    {
        var places = Places(prompt);
        places.GroupBy(place => place.Y).Max(row => row.Count()).ShouldBe(3);
    }

    [Fact]
    public void What_is_held_overlaps_its_holder_s_side()
    {
        var (bear, balloon) = Two("a boy holding a balloon");
        Overlap(bear, balloon).ShouldBeTrue();
        Middle(balloon).ShouldBeGreaterThan(Middle(bear));
        FrontToBack("a boy holding a balloon").ShouldBe([1, 0]);
    }

    [Theory]
    [InlineData("a cat between two dogs")]
    [InlineData("a ball between a cat and a dog")]
    public void What_is_between_has_one_at_either_side(string prompt)
    {
        var places = Places(prompt);
        places[1].Right.ShouldBeLessThan(places[0].X + 1);
        places[2].X.ShouldBeGreaterThan(places[0].Right - 1);
    }

    [Fact]
    public void What_is_around_stands_on_every_side()
    {
        var places = Places("six stars around a moon");
        var moon = places[6];
        places.Take(6).Count(star => star.Bottom <= moon.Y + (moon.Height / 2)).ShouldBeInRange(2, 4);
        places.Take(6).Count(star => Middle(star) < Middle(moon)).ShouldBeInRange(2, 4);
        places.Take(6).ShouldAllBe(star => Covered(moon, star) < 0.1);
    }

    [Theory]
    [InlineData("five cats in a row", 5)]
    [InlineData("a row of four trees", 4)]
    [InlineData("three cows in a meadow", 3)]
    public void A_row_is_a_row(string prompt, int count)
    {
        var places = Places(prompt);
        places.Length.ShouldBe(count);
        places.Select(place => place.Y).Distinct().Count().ShouldBe(1);
        places.Zip(places.Skip(1)).ShouldAllBe(pair => pair.First.Right <= pair.Second.X);
    }

    [Theory]
    [InlineData("a bicycle beside a tree", 0.2, 0.8)]
    [InlineData("a mouse and an elephant", 0.2, 0.5)]
    [InlineData("a ladybug on a leaf", 0.3, 0.7)]
    [InlineData("a cat and a dog", 0.75, 1)]
    public void Things_keep_their_sizes_to_each_other_as_far_as_the_smallest_is_still_seen(string prompt, double least, double most)
    {
        var (small, large) = Two(prompt);
        ((double)small.Height / large.Height).ShouldBeInRange(least, most);
    }

    [Theory]
    [InlineData("a cat on a chair under a tree beside a house with a sun")]
    [InlineData("a fox in a forest")]
    [InlineData("twelve stars around a moon in the sky")]
    [InlineData("a whale and a ladybug at the beach at night")]
    [InlineData("a cat with the text \"hello world, how are you\" below, on the left a dog")]
    public void Everything_stays_inside_the_picture(string prompt)
    {
        foreach (var canvas in (ImageSize[])[Canvas, new(1536, 1024), new(1024, 1536), new(64, 64)])
        {
            Places(prompt, canvas)
                .ShouldAllBe(
                    place => place.X >= 0 && place.Y >= 0 && place.Right <= canvas.Width + 1 && place.Bottom <= canvas.Height + 1,
                    prompt
                );
        }
    }

    /// <summary>Posts and keys begin below three fifths of these pictures.</summary>
    [Theory]
    [InlineData("a billboard that says \"FRESH MILK\"")]
    [InlineData("a billboard with a dragon")]
    [InlineData("our logo on a billboard")]
    [InlineData("a laptop that says \"404\"")]
    [InlineData("a laptop with a heart")]
    public void What_is_on_a_display_is_on_its_panel_alone(string prompt)
    {
        var places = Places(prompt).OrderByDescending(place => place.Width * place.Height).ToList();
        places.Count.ShouldBe(2);
        var (thing, shown) = (places[0], places[1]);
        shown.Bottom.ShouldBeLessThan(thing.Y + (thing.Height * 6 / 10));
        shown.X.ShouldBeGreaterThan(thing.X);
        shown.Right.ShouldBeLessThan(thing.Right);
    }

    [Theory]
    [InlineData("a boy jumps into a puddle while his dog watches from the porch")]
    [InlineData("a girl plays while her grandmother watches from the balcony")]
    [InlineData("a boy runs while his cat sits on the porch")]
    [InlineData("a woman dances while a man waves from the balcony")]
    public void Who_is_there_while_another_watches_from_a_porch_is_not_behind_it(string prompt)
    {
        var places = Places(prompt);
        Overlap(places[0], places[^1]).ShouldBeFalse();
        Overlap(places[^2], places[^1]).ShouldBeTrue();
    }

    [Theory]
    [InlineData("two foxes chase each other around a tree")]
    [InlineData("two children run around a fountain")]
    public void Two_around_a_thing_are_at_both_its_sides(string prompt)
    {
        var places = Places(prompt);
        Math.Abs(Middle(places[0]) - Middle(places[1])).ShouldBeGreaterThan(places[2].Width / 2.0);
    }

    private static (PixelArea First, PixelArea Second) Two(string prompt)
    {
        var places = Places(prompt);
        places.Length.ShouldBe(2);
        return (places[0], places[1]);
    }

    [Theory]
    [InlineData("a canoe on a lake", true)]
    [InlineData("a ferry at sea at sunset", true)]
    [InlineData("a canoe in a garden", false)]
    public void A_boat_in_the_water_of_a_scene_has_none_of_its_own(string prompt, bool isCut) =>
        Arrange(prompt, Canvas).Any(item => item.Look.Part is { Height: < 1 }).ShouldBe(isCut);

    [Fact]
    public void A_moon_over_land_is_small_and_high()
    {
        var moon = Places("a moonlit beach").ShouldHaveSingleItem();
        moon.Bottom.ShouldBeLessThan(Canvas.Height / 2);
        moon.Height.ShouldBeLessThan(Canvas.Height / 3);
    }

    private static PixelArea[] Places(string prompt, ImageSize? canvas = null) =>
        [.. Arrange(prompt, canvas ?? Canvas).Where(item => !item.IsFront).OrderBy(item => item.Object).Select(item => item.Place)];

    private static int[] FrontToBack(string prompt) => [.. Arrange(prompt, Canvas).Select(item => item.Object).Reverse()];

    private static IReadOnlyList<StagePicture> Arrange(string prompt, ImageSize canvas)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        return StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], canvas).Items;
    }

    private static double Middle(PixelArea place) => place.X + (place.Width / 2.0);

    private static bool Overlap(PixelArea one, PixelArea other) => Covered(one, other) > 0;

    private static double Covered(PixelArea one, PixelArea other)
    {
        var width = Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X);
        var height = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y);
        return width <= 0 || height <= 0 ? 0 : (double)width * height / ((double)one.Width * one.Height);
    }
}
