using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Where relations put things that fill nine tenths of the model's square, on 1000 x 1000 pixels. Boxes are worked out by
/// hand.</summary>
public sealed class RelationLayoutTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Fact]
    public void What_jumps_through_a_hoop_is_between_its_two_halves()
    {
        var items = Arrange("a dolphin jumping through a hoop");
        items.Select(item => item.Object).ShouldBe([1, 0, 1]);
        // The hoop is 0.9 / 0.64 = 1.40625 high and 0.42 of that wide. So high is the scene: 900 pixels, 640 a side of the model's square.
        ShouldBeNear(items[0].Place, 311, 50, 378, 900);
        ShouldBeNear(items[1].Place, 212, 212, 576, 576);
        items[2].ShouldBe(items[0] with { Look = items[0].Look with { Part = new StageRect(0.5, 0, 0.5, 1) } });
        items[0].Look.IsStretched.ShouldBeTrue();
    }

    [Fact]
    public void Who_is_in_a_car_is_seen_at_its_window_and_cut_off_below()
    {
        var items = Arrange("a dog in a car");
        // The car fills 900 pixels. Its window is 0.28 to 0.87 of them wide and 0.06 to 0.43 high; 0.87 of the head is as high as the window.
        ShouldBeNear(items[0].Place, 50, 50, 900, 900);
        ShouldBeNear(items[1].Place, 376, 104, 383, 383);
        items[1].Look.Part.ShouldNotBeNull().Height.ShouldBe(0.87, 1e-9);
        (items[1].Place.Y + (0.87 * items[1].Place.Height)).ShouldBe(50 + (0.43 * 900), 2);
    }

    [Fact]
    public void Puddles_lie_beside_each_other_and_who_jumps_in_them_is_on_the_middle_one()
    {
        var scene = Vocabularies.Reader.Read("a boy jumping in puddles");
        // A puddle is 0.9 wide and 0.3 high.
        var items = StageLayout.Arrange(scene, [new Figure(0.5, 0.9), new Figure(0.9, 0.3)], Canvas).Items;
        var puddles = items.Where(item => item.Object > 0).Select(item => item.Place).OrderBy(place => place.X).ToList();
        puddles.Select(place => place.Y).Distinct().ShouldHaveSingleItem();
        (puddles[1].X - puddles[0].Right).ShouldBeGreaterThanOrEqualTo(0);
        var boy = items.Single(item => item.Object == 0).Place;
        ShouldBeNear(boy.X + (boy.Width / 2.0), puddles[1].X + (puddles[1].Width / 2.0));
    }

    [Fact]
    public void Who_sits_in_a_flat_boat_is_not_seen_below_it()
    {
        var scene = Vocabularies.Reader.Read("a bear in a canoe");
        // A canoe is 0.9 wide and 0.2 high.
        var items = StageLayout.Arrange(scene, [new Figure(0.6, 0.9), new Figure(0.9, 0.2)], Canvas).Items;
        var (bear, canoe) = (items.Single(item => item.Object == 0), items.Single(item => item.Object == 1).Place);
        var shown = bear.Look.Part.ShouldNotBeNull().Height;
        (bear.Place.Y + (shown * bear.Place.Height)).ShouldBeLessThan(canoe.Bottom);
    }

    [Fact]
    public void Of_somebody_in_a_car_head_and_shoulders_are_seen()
    {
        var who = Arrange("a girl in a car")[1];
        // The window is 0.59 of the car's 900 pixels wide, and so is she. It ends at 0.43 of them.
        who.Look.Part.ShouldNotBeNull().Height.ShouldBe(0.55, 1e-9);
        (who.Place.Y + (0.55 * who.Place.Height)).ShouldBe(50 + (0.43 * 900), 2);
        ((double)who.Place.Width).ShouldBe(0.59 * 900, 2);
    }

    [Theory]
    [InlineData("a hand holding a phone")]
    [InlineData("a hand holding a flower")]
    [InlineData("a hand holding an apple")]
    public void What_a_hand_holds_looks_out_of_it(string prompt)
    {
        var items = Arrange(prompt);
        var (hand, thing) = (Of(items, 0), Of(items, 1));
        (hand.Y - thing.Y).ShouldBeGreaterThan(thing.Height / 2);
    }

    [Fact]
    public void An_arrow_has_its_point_in_the_middle_of_the_target()
    {
        var items = Arrange("an arrow in a target");
        var (target, arrow) = (Of(items, 1), Of(items, 0));
        ShouldBeNear(arrow.Right, target.X + (target.Width / 2.0));
        ShouldBeNear(arrow.Y + (arrow.Height / 2.0), target.Y + (target.Height / 2.0));
    }

    [Theory]
    [InlineData("a dog barking at a cat on a tree")]
    [InlineData("a dog barking at a cat in a tree")]
    [InlineData("a boy looking at a cat on a roof")]
    public void Who_looks_up_at_another_is_on_the_ground(string prompt)
    {
        var items = Arrange(prompt);
        var (looker, cat, below) = (Of(items, 0), Of(items, 1), Of(items, 2));
        ShouldBeNear(looker.Bottom, below.Bottom);
        looker.Right.ShouldBeLessThan(below.X);
        cat.Bottom.ShouldBeLessThan(below.Bottom);
    }

    [Theory]
    [InlineData("a dragon on a pile of gold", 1.7)]
    [InlineData("an elephant in the mud", 1.3)]
    public void A_heap_is_as_wide_as_who_is_upon_it_asks_for(string prompt, double times)
    {
        var items = Arrange(prompt);
        // Both fill nine tenths of the square in width.
        ((double)Of(items, 1).Width / Of(items, 0).Width).ShouldBeGreaterThanOrEqualTo(times - 0.02);
    }

    [Fact]
    public void A_flock_has_room_on_its_hill()
    {
        var items = Arrange("seven sheep on a hill");
        var sheep = items.Where(item => item.Object < 7).ToList();
        var hill = Of(items, 7);
        sheep.Min(one => one.Place.X).ShouldBeGreaterThanOrEqualTo(hill.X);
        sheep.Max(one => one.Place.Right).ShouldBeLessThanOrEqualTo(hill.Right);
    }

    [Fact]
    public void A_boat_is_at_the_water_line_and_a_whale_below_it()
    {
        var items = Arrange("a whale under a boat");
        var (whale, boat) = (Of(items, 0), Of(items, 1));
        (boat.Bottom - (boat.Height / 10.0)).ShouldBe(500, 2);
        whale.Y.ShouldBeGreaterThan(boat.Bottom);
        whale.Bottom.ShouldBeLessThan(1000);
    }

    [Fact]
    public void Most_of_who_jumps_out_of_the_water_is_above_it()
    {
        var shark = Arrange("a shark jumping out of the water").ShouldHaveSingleItem().Place;
        (shark.Y + (0.7 * shark.Height)).ShouldBe(500, 2);
    }

    [Fact]
    public void Those_who_face_each_other_are_mirrored_where_they_look_to_the_right()
    {
        // The art has them look to the left.
        Mirrored("a dog and a cat facing each other").ShouldBe([true, false]);
        Mirrored("a dog looking at a cat").ShouldBe([true, false]);
        Mirrored("two men back to back").ShouldBe([false, true]);
        Mirrored("a dog and a cat").ShouldBe([false, false]);
    }

    [Theory]
    [InlineData("a kitchen counter with a bag of flour and an egg")]
    [InlineData("an elephant, a bag of flour and an egg")]
    public void Of_what_is_small_beside_a_large_thing_an_egg_is_the_smallest(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var items = Arrange(prompt);
        int Number(string caption) => scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == caption);
        ((double)Of(items, Number("egg")).Height).ShouldBeLessThan(0.75 * Of(items, Number("bag of flour")).Height);
    }

    [Fact]
    public void Who_chases_is_behind_who_looks_to_the_left()
    {
        var items = Arrange("a dog chasing a cat");
        Of(items, 1).Right.ShouldBeLessThan(Of(items, 0).X);
        ShouldBeNear(Of(items, 1).Bottom, Of(items, 0).Bottom);
    }

    [Fact]
    public void The_young_follow_in_one_line()
    {
        var items = Arrange("a mother duck followed by ducklings");
        items.Skip(1).Select(item => item.Place.Bottom).Distinct().Count().ShouldBe(1);
        items.Skip(1).ShouldAllBe(item => item.Place.X >= items[0].Place.Right);
    }

    [Fact]
    public void A_fence_is_longer_than_who_is_behind_it_and_half_as_high()
    {
        var items = Arrange("a cow behind a fence");
        var (cow, fence) = (Of(items, 0), Of(items, 1));
        items[^1].Object.ShouldBe(1, "the fence is in front");
        ((double)fence.Width / cow.Width).ShouldBe(1.2, 0.02);
        ((double)fence.Height / cow.Height).ShouldBe(0.55, 0.02);
    }

    [Theory]
    [InlineData("a goldfish in a bowl", 0.14, 0.4, 0.86, 0.84)]
    [InlineData("a bee in a jar", 0.07, 0.2, 0.93, 0.94)]
    [InlineData("a parrot in a cage", 0.12, 0.16, 0.88, 0.9)]
    public void What_one_sees_into_has_it_inside(string prompt, double left, double top, double right, double bottom)
    {
        var items = Arrange(prompt);
        var (thing, around) = (Of(items, 0), Of(items, 1));
        thing.X.ShouldBeGreaterThanOrEqualTo(around.X + (int)(left * around.Width) - 1);
        thing.Y.ShouldBeGreaterThanOrEqualTo(around.Y + (int)(top * around.Height) - 1);
        thing.Right.ShouldBeLessThanOrEqualTo(around.X + (int)(right * around.Width) + 1);
        thing.Bottom.ShouldBeLessThanOrEqualTo(around.Y + (int)(bottom * around.Height) + 2);
        items[^1].Place.ShouldBe(around, "the glass or the bars are over it");
        items[^1].Object.ShouldNotBe(0);
    }

    [Fact]
    public void A_ship_lies_in_a_bottle_that_lies()
    {
        var scene = Vocabularies.Reader.Read("a ship in a bottle");
        var items = StageLayout.Arrange(scene, [new Figure(0.9, 0.7), new Figure(0.4, 0.9)], Canvas).Items;
        Of(items, 1).Width.ShouldBeGreaterThan(2 * Of(items, 1).Height);
        items.Where(item => item.Object == 1).ShouldAllBe(item => item.Look.IsOnItsSide);
    }

    [Fact]
    public void Around_a_fire_the_farther_ones_are_behind_it_and_around_a_house_some_flowers_are_before_it()
    {
        var friends = Arrange("friends around a campfire");
        friends[^1].Object.ShouldBeLessThan(4, "those at its sides are nearest");
        friends[0].Object.ShouldBeLessThan(4);
        var flowers = Arrange("flowers around a house");
        var house = Of(flowers, 6);
        flowers[^1].Place.Bottom.ShouldBeGreaterThan(house.Bottom);
        flowers.Where(item => item.Object < 6 && item.Place.Bottom < house.Bottom - (house.Height / 20)).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_rocket_points_at_the_moon()
    {
        var items = Arrange("a rocket flying to the moon");
        var (rocket, moon) = (Of(items, 0), Of(items, 1));
        moon.X.ShouldBeGreaterThanOrEqualTo(rocket.Right - 1);
        moon.Bottom.ShouldBeLessThan(rocket.Y + (rocket.Height / 2));
    }

    [Fact]
    public void Who_flies_over_the_sea_does_not_swim()
    {
        var over = Arrange("a seagull over the sea").ShouldHaveSingleItem().Place;
        var at = Arrange("a seagull at the sea").ShouldHaveSingleItem().Place;
        over.Bottom.ShouldBeLessThan(at.Bottom - 100);
    }

    [Fact]
    public void On_an_arc_or_a_crescent_one_stands_where_it_is_highest_in_the_middle()
    {
        var scene = Vocabularies.Reader.Read("a cat on a crescent moon");
        var items = StageLayout.Arrange(scene, [new Figure(0.9, 0.9), new Figure(0.9, 0.9, Top: 0.5)], Canvas).Items;
        // 0.5 and 0.03 of its height below its top, and 0.02 more.
        var (cat, moon) = (Of(items, 0), Of(items, 1));
        ShouldBeNear(cat.Bottom, moon.Y + (0.55 * moon.Height));
    }

    [Fact]
    public void A_face_is_in_the_middle_of_what_is_seen_of_a_thing()
    {
        var scene = Vocabularies.Reader.Read("a happy teapot");
        var items = StageLayout.Arrange(scene, [new Figure(0.9, 0.9) { Middle = (0.4, 0.5) }, new Figure(0.9, 0.9)], Canvas).Items;
        var (pot, face) = (Of(items, 0), Of(items, 1));
        ShouldBeNear(face.X + (face.Width / 2.0), pot.X + (0.4 * pot.Width));
    }

    [Theory]
    [InlineData("a haunted house with bats and a full moon", 0, 4)]
    [InlineData("a castle, clouds and a full moon", 0, 4)]
    public void Of_several_things_of_the_sky_each_is_in_it(string prompt, int below, int last)
    {
        var items = Arrange(prompt);
        Of(items, last).Bottom.ShouldBeLessThan(Of(items, below).Bottom - (Of(items, below).Height / 2));
    }

    private static bool[] Mirrored(string prompt) => [.. Arrange(prompt).OrderBy(item => item.Object).Select(item => item.Look.IsMirrored)];

    private static PixelArea Of(IReadOnlyList<StagePicture> items, int number) => items.First(item => item.Object == number).Place;

    private static IReadOnlyList<StagePicture> Arrange(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        return StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas).Items;
    }

    private static void ShouldBeNear(PixelArea place, int x, int y, int width, int height)
    {
        ShouldBeNear(place.X, x);
        ShouldBeNear(place.Y, y);
        ShouldBeNear(place.Width, width);
        ShouldBeNear(place.Height, height);
    }

    private static void ShouldBeNear(double actual, double expected) => actual.ShouldBe(expected, 2);
}
