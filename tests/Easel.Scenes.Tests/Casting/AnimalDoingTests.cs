using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What animals do among other things, and where that is.</summary>
public sealed class AnimalDoingTests
{
    [Theory]
    [InlineData("a cat climbing a tree")]
    [InlineData("a bear climbing up a tree")]
    [InlineData("a squirrel climbing a ladder")]
    public void Who_climbs_holds_on(string prompt)
    {
        var drawing = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        (drawing.Stance, drawing.PoseName).ShouldBe((Stance.Upright, PoseName.Climbing));
    }

    [Theory]
    [InlineData("a dog chasing its tail")]
    [InlineData("a puppy chasing its tail")]
    public void A_tail_that_is_chased_is_its_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Stance.ShouldBe(Stance.Running);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two swans making a heart")]
    [InlineData("two giraffes making a heart with their necks")]
    [InlineData("two flamingos forming a heart")]
    public void Two_that_make_a_heart_look_at_each_other(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Arrangement.ShouldBe(SceneArrangement.FaceToFace);
        scene.Objects.Select(thing => (thing.Concept.Caption == "red heart", thing.Count)).ShouldBe([(false, 2), (true, 1)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl swimming with dolphins", ScenePlace.Sea)]
    [InlineData("a boy swimming with sharks", ScenePlace.Sea)]
    [InlineData("a dog swimming with ducks", ScenePlace.Sea)]
    [InlineData("a zebra drinking water from a river", ScenePlace.Lake)]
    [InlineData("a deer drinking from a lake", ScenePlace.Lake)]
    [InlineData("a fish jumping out of a lake", ScenePlace.WaterSurface)]
    public void Water_is_where_it_is_swum_in_and_drunk_from(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Theory]
    [InlineData("a cow with a bell around its neck")]
    [InlineData("a cat with a ribbon around its neck")]
    [InlineData("a dog with a bandana around its neck")]
    public void What_is_around_a_neck_is_worn_and_the_whole_animal_seen(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WornBy);
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a dog riding a skateboard")]
    [InlineData("a cat on a skateboard")]
    [InlineData("a penguin skateboarding")]
    public void A_skateboard_that_is_ridden_is_seen_from_the_side(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe("skateboard from the side");

    [Fact]
    public void Bamboo_that_is_eaten_is_held_aside() =>
        Vocabularies
            .Reader.Read("a panda eating bamboo")
            .Objects[0]
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .PoseName.ShouldNotBe(PoseName.Eating);
}
