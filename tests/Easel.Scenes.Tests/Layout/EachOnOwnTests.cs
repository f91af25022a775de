using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

public sealed class EachOnOwnTests
{
    [Theory]
    [InlineData("a king and a queen on thrones", "throne", 2)]
    [InlineData("two girls sitting on stools", "stool", 2)]
    [InlineData("two women sitting on chairs", "chair", 2)]
    [InlineData("four students sitting on chairs", "chair", 4)]
    [InlineData("a dog and a cat on chairs", "chair", 2)]
    [InlineData("two boys on a swing", "swing", 2)]
    public void As_many_seats_as_sit_there_stand_in_a_row_and_each_is_on_one(string prompt, string seat, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(1, 0.8)).ToArray();
        var items = StageLayout.Arrange(scene, figures, new ImageSize(1000, 1000)).Items.OrderBy(item => item.Object).ToList();
        var before = scene.Objects.TakeWhile(thing => thing.Concept.Caption != seat).Sum(thing => thing.Count);
        scene.Objects.Single(thing => thing.Concept.Caption == seat).Count.ShouldBe(count);
        var seats = items.Skip(before).Take(count).ToList();
        var sitters = items.Take(count).ToList();

        seats.Select(item => item.Place.Y).Distinct().Count().ShouldBe(1);
        for (var i = 0; i < count; i++)
            (sitters[i].Place.X + (sitters[i].Place.Width / 2.0)).ShouldBeInRange(
                seats[i].Place.X,
                seats[i].Place.X + seats[i].Place.Width
            );
    }

    [Theory]
    [InlineData("three cacti in three pots", 3)]
    [InlineData("two cats in two boxes", 2)]
    [InlineData("three mugs on three plates", 3)]
    [InlineData("three birds in three cages", 3)]
    [InlineData("two dogs in two cars", 2)]
    [InlineData("two men in two boats", 2)]
    [InlineData("two women in two cars", 2)]
    [InlineData("two women in two kayaks", 2)]
    [InlineData("five flowers in five vases", 5)]
    public void As_many_vessels_as_are_in_them_have_one_each(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(1, 0.8)).ToArray();
        var places = StageLayout
            .Arrange(scene, figures, new ImageSize(1000, 1000))
            .Items.GroupBy(item => item.Object)
            .OrderBy(item => item.Key)
            .Select(item => item.First().Place)
            .ToList();
        // Bars come after their cages.
        places.Count.ShouldBeGreaterThanOrEqualTo(2 * count);
        for (var i = 0; i < count; i++)
            (places[i].X + (places[i].Width / 2.0)).ShouldBeInRange(places[count + i].X, places[count + i].X + places[count + i].Width);
    }

    [Theory]
    [InlineData("two kids on a seesaw", 0.5)]
    [InlineData("a boy and a girl on a seesaw", 0.5)]
    [InlineData("two children on a slide", 0.1)]
    [InlineData("two athletes on a podium", 0.2)]
    public void Each_has_a_place_of_their_own_on_one_thing(string prompt, double apart)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(1, 0.8)).ToArray();
        var items = StageLayout.Arrange(scene, figures, new ImageSize(1000, 1000)).Items.OrderBy(item => item.Object).ToList();
        var thing = items[^1].Place;
        var (one, other) = (Middle(items[0].Place), Middle(items[1].Place));
        one.ShouldBeInRange(thing.X, thing.X + thing.Width);
        other.ShouldBeInRange(thing.X, thing.X + thing.Width);
        Math.Abs(one - other).ShouldBeGreaterThan((int)(apart * thing.Width));

        static int Middle(PixelArea place) => place.X + (place.Width / 2);
    }

    [Theory]
    [InlineData("a wedding cake with a bride and groom on top")]
    [InlineData("a cake with a unicorn on top")]
    [InlineData("a cake with two dinosaurs on top")]
    public void What_is_upon_a_cake_is_smaller_than_the_cake(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(1, 0.8)).ToArray();
        var items = StageLayout.Arrange(scene, figures, new ImageSize(1000, 1000)).Items.OrderBy(item => item.Object).ToList();

        items[1].Place.Height.ShouldBeLessThan(items[0].Place.Height);
    }
}
