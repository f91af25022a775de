using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Animals use furniture and vehicles as people do, where that is said, and are upon them as animals else.</summary>
public sealed class AnimalFurnitureTests
{
    [Theory]
    [InlineData("a cat playing the piano", "Piano", "AtKeys")]
    [InlineData("an elephant playing the piano", "Piano", "AtKeys")]
    [InlineData("a rabbit sitting at a desk with a laptop", "Desk", "AtTable")]
    [InlineData("a dog sitting at a table", "Table", "AtTable")]
    [InlineData("a panda eating noodles at a table", "Table", "AtTable")]
    [InlineData("a bear in a bathtub", "Bathtub", "InBath")]
    [InlineData("a frog taking a bath in a bathtub", "Bathtub", "InBath")]
    [InlineData("a duck taking a bath", "Bathtub", "InBath")]
    [InlineData("a fox sleeping in a bed", "Bed", "InBed")]
    [InlineData("a bear reading a newspaper in an armchair", "Armchair", "SittingHolding")]
    [InlineData("a cat looking out of the window", "Window", "AtSill")]
    [InlineData("a raccoon washing dishes", "Sink", "AtSink")]
    public void It_is_at_furniture_as_people_are(string prompt, string fixture, string pose)
    {
        var animal = Animal(prompt);
        animal.Furnished.ShouldNotBeNull().Fixture.ToString().ShouldBe(fixture);
        animal.PoseName.ToString().ShouldBe(pose);
        animal.Stance.ShouldBe(Stance.Upright);
    }

    [Theory]
    [InlineData("a cat lying on a sofa")]
    [InlineData("a dog sleeping on a bed")]
    [InlineData("a cat sitting on a chair")]
    [InlineData("a cat sitting on a piano")]
    public void It_is_upon_furniture_as_animals_are(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Furnished.ShouldBeNull();
    }

    [Theory]
    [InlineData("a monkey riding a bicycle", "Bicycle")]
    [InlineData("a bear on a unicycle", "Unicycle")]
    [InlineData("a frog riding a motorcycle", "Motorcycle")]
    [InlineData("a penguin on skis", "Skis")]
    [InlineData("a fox on skis", "Skis")]
    [InlineData("a cat riding a bicycle with a basket", "Bicycle")]
    [InlineData("a penguin on roller skates", "RollerSkates")]
    public void What_it_rides_is_drawn_with_it(string prompt, string ride) =>
        Animal(prompt).Ridden.ShouldNotBeNull().Kind.Ride.ToString().ShouldBe(ride);

    [Fact]
    public void On_a_board_it_stands_on_its_own_feet() =>
        Vocabularies
            .Reader.Read("a dog on a skateboard")
            .Objects.Select(thing => thing.Concept.Caption)
            .ShouldContain("skateboard from the side");

    private static AnimalDrawing Animal(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();

    [Theory]
    [InlineData("a frog rowing a boat")]
    [InlineData("a bear paddling a canoe")]
    [InlineData("a rabbit rowing")]
    public void Who_rows_is_in_a_boat_with_an_oar(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Outfit.ShouldNotBeNull().Prop.ShouldBe(Prop.Oar);
        scene.Relations.ShouldContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.In);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hedgehog reading a newspaper on a bench")]
    [InlineData("a cat reading a book on a chair")]
    [InlineData("a bear with a newspaper on a bench")]
    public void Who_reads_on_a_seat_sits_there(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().PoseName.ShouldBe(PoseName.SittingHolding);
}
