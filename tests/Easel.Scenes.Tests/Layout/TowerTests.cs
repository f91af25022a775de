using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>What is on or in things that stand on things, and stays there when another thing comes to stand beside.</summary>
public sealed class TowerTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a bowl of lemons on the table, a kettle on the stove", "lemon", "bowl")]
    [InlineData("a vase of roses on a shelf and a cat on a chair", "rose", "vase")]
    public void What_is_in_it_stays_in_it(string prompt, string content, string vessel)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var places = Places(scene);
        var inside = places.First(place => place.Caption == content).Place;
        var outside = places.First(place => place.Caption == vessel).Place;
        inside.Bottom.ShouldBeGreaterThan(outside.Y);
        (inside.X + (inside.Width / 2)).ShouldBeInRange(outside.X, outside.Right);
    }

    [Theory]
    [InlineData("a cat on a chair, a dog on a sofa and a lamp on a table", "chair", "couch and lamp", "table")]
    [InlineData("a bowl of lemons on the table, a kettle on the stove", "table", "oven")]
    public void All_that_stand_on_the_ground_stand_on_one(string prompt, params string[] captions)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var places = Places(scene).Where(place => captions.Contains(place.Caption, StringComparer.Ordinal)).ToList();
        places.Count.ShouldBeGreaterThan(1);
        (places.Max(place => place.Place.Bottom) - places.Min(place => place.Place.Bottom)).ShouldBeLessThan(12);
    }

    [Fact]
    public void Three_before_a_house_stand_in_one_row()
    {
        var scene = Vocabularies.Reader.Read("three little pigs in front of a house");
        Places(scene).Where(place => place.Caption == "pig").Select(place => place.Place.Bottom).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_flock_has_no_rows_and_birds_are_near_and_far()
    {
        var birds = Places(Vocabularies.Reader.Read("a flock of birds flying over a lake"));
        birds.Select(bird => bird.Place.Y).Distinct().Count().ShouldBe(7);
        birds.Select(bird => bird.Place.Width).Distinct().Count().ShouldBeGreaterThan(4);
    }

    [Fact]
    public void A_hummingbird_is_at_the_blossom()
    {
        var places = Places(Vocabularies.Reader.Read("a hummingbird at a red flower"));
        var (bird, flower) = (places[0].Place, places[1].Place);
        (bird.Y + (bird.Height / 2)).ShouldBeInRange(flower.Y, flower.Y + (flower.Height / 2));
        bird.X.ShouldBeInRange(flower.X + (flower.Width / 2), flower.Right);
    }

    [Theory]
    [InlineData("a man riding a horse on a hill")]
    [InlineData("a knight riding a horse on a bridge")]
    [InlineData("a cowboy riding a horse over a hill")]
    public void A_rider_is_on_the_mount_wherever_that_is(string prompt)
    {
        var places = Places(Vocabularies.Reader.Read(prompt));
        var (rider, horse, land) = (places[0].Place, places.First(place => place.Caption == "horse").Place, places[^1].Place);
        (rider.X + (rider.Width / 2)).ShouldBeInRange(horse.X, horse.Right);
        rider.Y.ShouldBeLessThan(horse.Y);
        horse.Y.ShouldBeLessThan(land.Y);
    }

    [Theory]
    [InlineData("a wolf looking at the full moon")]
    [InlineData("an owl looking at the full moon in a forest")]
    [InlineData("a fox and an owl sitting on a branch looking at the moon")]
    public void The_moon_that_one_looks_at_is_high(string prompt)
    {
        var places = Places(Vocabularies.Reader.Read(prompt));
        var moon = places.First(place => place.Caption.EndsWith("moon", StringComparison.Ordinal)).Place;
        (moon.Y + (moon.Height / 2)).ShouldBeLessThan(places[0].Place.Y + (places[0].Place.Height / 2));
    }

    private static List<(string Caption, PixelArea Place)> Places(Scene scene)
    {
        var kinds = scene.Objects.SelectMany((thing, kind) => Enumerable.Repeat(kind, thing.Count)).ToList();
        var figures = scene.Objects.Select(_ => new Figure(0.9, 0.9)).ToArray();
        return
        [
            .. StageLayout
                .Arrange(scene, figures, Canvas)
                .Items.Where(item => !item.IsFront)
                .OrderBy(item => item.Object)
                .Select(item => (scene.Objects[kinds[item.Object]].Concept.Caption, item.Place)),
        ];
    }
}
