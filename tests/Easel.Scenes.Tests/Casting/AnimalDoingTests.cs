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
    [InlineData("a cat curled up on a cushion", Stance.Asleep)]
    [InlineData("a fox curled up in the snow", Stance.Asleep)]
    [InlineData("a dog curled up by the fire", Stance.Asleep)]
    [InlineData("an otter sliding on its belly in the snow", Stance.Lying)]
    [InlineData("a penguin sliding on its belly", Stance.Lying)]
    [InlineData("a cat sliding on ice", Stance.Lying)]
    public void Who_is_curled_up_sleeps_and_who_slides_lies(string prompt, object stance)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Stance.ShouldBe((Stance)stance);
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

    [Theory]
    [InlineData("a gorilla beating its chest", 1)]
    [InlineData("an octopus waving its arms", 1)]
    [InlineData("a dog scratching its belly", 1)]
    [InlineData("a crab with a hat on its head", 2)]
    [InlineData("a dog with a butterfly on its nose", 2)]
    public void What_it_does_with_its_own_body_needs_no_thing(string prompt, int objects) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(objects);

    [Theory]
    [InlineData("a lion with two cubs", "lion", 2)]
    [InlineData("a tiger and her cubs", "tiger", 3)]
    [InlineData("an elephant with its calf", "elephant", 1)]
    [InlineData("a wolf with three pups", "wolf", 3)]
    public void Cubs_are_of_the_kind_that_was_named(string prompt, string kind, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => (thing.Concept.Caption, thing.Count)).ShouldBe([(kind, 1), (kind, count)]);
        scene.Objects[1].Scale.ShouldBeLessThan(scene.Objects[0].Scale);
    }

    [Theory]
    [InlineData("a wolf pack running in the snow")]
    [InlineData("an elephant herd")]
    [InlineData("a penguin colony on the ice")]
    public void A_herd_is_several(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Count.ShouldBeGreaterThan(2);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hamster running in a wheel")]
    [InlineData("a hamster running on a wheel")]
    [InlineData("a mouse in a wheel")]
    public void A_wheel_with_a_hamster_in_it_is_its_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("hamster wheel");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.In, 1));
    }

    [Fact]
    public void Bamboo_that_is_eaten_is_held_aside() =>
        Vocabularies
            .Reader.Read("a panda eating bamboo")
            .Objects[0]
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .PoseName.ShouldNotBe(PoseName.Eating);

    [Theory]
    [InlineData("three penguins slide down an icy hill")]
    [InlineData("an otter sliding down a snowy slope")]
    public void Animals_slide_on_their_bellies(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "sled");

    [Theory]
    [InlineData("a flying pig")]
    [InlineData("an elephant flying over a city")]
    [InlineData("a cat that is flying")]
    public void Who_flies_and_has_no_wings_is_given_some(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Species.HasWings.ShouldBeTrue();

    [Theory]
    [InlineData("a dog flying with a red cape")]
    [InlineData("a superhero cat flying over a city")]
    public void Whom_a_cape_bears_flies_as_a_superhero_does(string prompt)
    {
        var drawing = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        drawing.PoseName.ShouldBe(PoseName.Flying);
        drawing.Stance.ShouldBe(Stance.Upright);
        drawing.Species.HasWings.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a monkey swinging from a tree")]
    [InlineData("a sloth hanging from a tree")]
    [InlineData("two monkeys are hanging from trees")]
    public void Who_hangs_from_a_tree_does_so_from_a_branch(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("branch");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.HangingFrom, 1));
    }
}
