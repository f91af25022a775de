using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Tests.Casting;

/// <summary>People on vehicles and boards are one drawing with these, in the colours that are asked for.</summary>
public sealed class RidersTests
{
    [Theory]
    [InlineData("a boy riding a bicycle", nameof(Ride.Bicycle))]
    [InlineData("a woman on a bike in the park", nameof(Ride.Bicycle))]
    [InlineData("a cyclist", nameof(Ride.Bicycle))]
    [InlineData("a toddler on a tricycle", nameof(Ride.Tricycle))]
    [InlineData("a clown on a unicycle", nameof(Ride.Unicycle))]
    [InlineData("a police officer on a motorcycle", nameof(Ride.Motorcycle))]
    [InlineData("a motorcyclist", nameof(Ride.Motorcycle))]
    [InlineData("a biker on a desert road", nameof(Ride.Motorcycle))]
    [InlineData("a unicyclist", nameof(Ride.Unicycle))]
    [InlineData("a skater on a frozen pond", nameof(Ride.IceSkates))]
    [InlineData("a girl skating on a frozen lake", nameof(Ride.IceSkates))]
    [InlineData("a wheelchair user", nameof(Ride.Wheelchair))]
    [InlineData("a woman riding a scooter", nameof(Ride.MotorScooter))]
    [InlineData("a kid on a scooter", nameof(Ride.KickScooter))]
    [InlineData("a teenager on a skateboard", nameof(Ride.Skateboard))]
    [InlineData("a skateboarder doing a trick", nameof(Ride.Skateboard))]
    [InlineData("a surfer", nameof(Ride.Surfboard))]
    [InlineData("a snowboarder", nameof(Ride.Snowboard))]
    [InlineData("a skier going down a snowy slope", nameof(Ride.Skis))]
    [InlineData("kids sledding down a hill", nameof(Ride.Sled))]
    [InlineData("a girl in a wheelchair", nameof(Ride.Wheelchair))]
    [InlineData("a girl on roller skates", nameof(Ride.RollerSkates))]
    [InlineData("a boy wearing roller skates", nameof(Ride.RollerSkates))]
    [InlineData("a woman rollerblading", nameof(Ride.InlineSkates))]
    [InlineData("a man ice skating", nameof(Ride.IceSkates))]
    [InlineData("a figure skater", nameof(Ride.IceSkates))]
    [InlineData("a hockey player", nameof(Ride.IceSkates))]
    [InlineData("a clown on stilts", nameof(Ride.Stilts))]
    [InlineData("a kid jumping on a pogo stick", nameof(Ride.PogoStick))]
    public void Who_rides_is_drawn_on_it(string prompt, string ride)
    {
        Vocabularies.Person(prompt).Ridden!.Kind.Ride.ToString().ShouldBe(ride);
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => RideKinds.Find(thing.Concept.Caption) != null);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man riding a red bicycle", "red")]
    [InlineData("a man riding a blue scooter", "blue")]
    [InlineData("a girl on a green skateboard", "green")]
    public void It_has_the_colour_that_is_asked_for(string prompt, string colour) =>
        Vocabularies.Person(prompt).Ridden!.Colour.ShouldBe(Colour(colour));

    [Theory]
    [InlineData("a boy standing next to his bike")]
    [InlineData("a man pushing a motorcycle")]
    [InlineData("a woman repairing a bicycle")]
    public void Who_is_beside_it_does_not_ride(string prompt) => Vocabularies.Person(prompt).Ridden.ShouldBeNull();

    [Theory]
    [InlineData("a man on a horse", Gender.Male)]
    [InlineData("a woman on horseback", Gender.Female)]
    [InlineData("a girl riding a pony", Gender.Female)]
    [InlineData("a jockey", Gender.Any)]
    public void Riders_of_horses_are_figures_on_horses(string prompt, object gender)
    {
        Vocabularies.Person(prompt).Person.Gender.ShouldBe((Gender)gender);
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("horse");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, 1));
    }

    [Theory]
    [InlineData("a couple riding a motorcycle", 1)]
    [InlineData("two girls on a bicycle", 1)]
    [InlineData("a couple riding bikes", 2)]
    public void Two_share_the_one_vehicle_that_is_named(string prompt, int vehicles) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects[0]
            .Vector.ShouldBeOfType<GroupDrawing>()
            .Members.Count(member => member.Ridden is { IsPassenger: false })
            .ShouldBe(vehicles);

    [Theory]
    [InlineData("a boy on a skateboard wearing a green helmet")]
    [InlineData("a woman on a bicycle wearing a helmet")]
    public void The_rider_wears_what_is_worn(string prompt) =>
        Vocabularies.Person(prompt).Outfit.Hat.ShouldBe(Easel.Scenes.Figures.Clothes.Hat.CycleHelmet);

    [Theory]
    [InlineData("a skier", ScenePlace.Snow)]
    [InlineData("a man surfing", ScenePlace.Sea)]
    [InlineData("a boy skiing in a forest", ScenePlace.Forest)]
    public void Some_rides_say_where_they_are(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground!.Place.ShouldBe(place);

    private static Rgb Colour(string name) => Vocabularies.Icons.Colours[Vocabularies.Icons.FindColour(name)!.Value].Rgb;
}
