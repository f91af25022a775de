using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Prompts of several sentences and clauses: what somebody with several things does, what is above whom, and parts of what was named
/// before.</summary>
public sealed class LongPromptTests
{
    [Theory]
    [InlineData("A snowman with a top hat and a green scarf stands in a garden", "stall")]
    [InlineData("A girl with a basket and a hat stands in a field", "coat rack")]
    [InlineData("A chef presents a pizza", "wrapped gift")]
    [InlineData("A waiter presents a cake to a woman", "wrapped gift")]
    [InlineData("lightning strikes a tree", "high voltage")]
    [InlineData("a castle on a hill, and lightning strikes in the background", "high voltage")]
    public void What_somebody_does_is_no_thing(string prompt, string thing) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain(thing);

    [Theory]
    [InlineData("three presents under a tree", "wrapped gift")]
    [InlineData("two market stands on a street", "stall")]
    public void What_is_a_thing_stays_one(string prompt, string thing) => Captions(Vocabularies.Reader.Read(prompt)).ShouldContain(thing);

    [Theory]
    [InlineData("a dog under a grey sky")]
    [InlineData("a cat under a blue sky")]
    [InlineData("a horse under a stormy sky")]
    [InlineData("a castle under a pink sky")]
    [InlineData("A girl on a swing. Birds fly in the sky.")]
    [InlineData("a house by a tree with a rainbow in the sky")]
    [InlineData("a cow and a rainbow in the sky")]
    [InlineData("two children looking at the stars in the sky")]
    public void Who_is_under_the_sky_stands_on_land(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Meadow);

    [Theory]
    [InlineData("a castle in the sky")]
    [InlineData("a girl flying in the sky")]
    [InlineData("three birds in the sky")]
    public void Who_is_in_the_sky_alone_is_there(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sky);

    [Fact]
    public void A_desert_landscape_under_the_sun_is_a_desert() =>
        Vocabularies
            .Reader.Read("A desert landscape with two camels. The sun is in the sky.")
            .Ground.ShouldNotBeNull()
            .Place.ShouldBe(ScenePlace.Desert);

    [Fact]
    public void A_grey_sky_has_clouds()
    {
        var scene = Vocabularies.Reader.Read("A dog in a meadow. The sky is grey.");
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Cloudy);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("An old fisherman sits in a small boat. A seagull is perched on the bow.", "seagull", "rowing boat")]
    [InlineData("A house by a fence. A cat sits on the roof.", "cat", "house")]
    public void A_part_of_what_was_named_before_is_stood_on(string prompt, string who, string whole)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (first, second) = (
            scene.Objects.ToList().FindIndex(thing => (thing.Telling.Name ?? thing.Concept.Caption) == who),
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == whole)
        );
        scene.Relations.ShouldContain(new SceneRelation(first, SceneRelationKind.On, second));
    }

    [Theory]
    [InlineData("a house in a mushroom with a round door, little windows and smoke coming out of the chimney", "mushroom house, smoke")]
    [InlineData("a house with red shutters, a green door and smoke rising from the chimney", "house, smoke")]
    public void Parts_in_a_list_are_no_things_beside_the_house(string prompt, string captions)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        string.Join(", ", Captions(scene)).ShouldBe(captions);
        scene.Relations.ShouldHaveSingleItem().First.ShouldBe(1);
    }

    [Theory]
    [InlineData("a man holding an ice cream in one hand and a balloon in the other hand")]
    [InlineData("a woman with a phone in one hand and a coffee in the other")]
    public void Each_hand_has_its_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0), new SceneRelation(2, SceneRelationKind.HeldBy, 0)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a ship in a storm with big waves")]
    [InlineData("a lighthouse on a cliff, waves crashing below")]
    public void Waves_are_at_sea(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sea);
        scene.Ground.HasBank.ShouldBeFalse();
    }

    [Theory]
    [InlineData("A fox in a forest. Snowflakes are falling around it.")]
    [InlineData("a girl in a forest, snowflakes falling around her")]
    public void What_falls_around_somebody_is_the_weather(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Snow);
    }

    [Theory]
    [InlineData("a robot chef cooking soup")]
    [InlineData("a robot gardener watering sunflowers")]
    public void A_robot_works_in_the_clothes_of_its_work(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe("robot");
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Outfit.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hummingbird at a red flower", Stance.Flying)]
    [InlineData("a hummingbird drinking from a flower", Stance.Flying)]
    public void A_hummingbird_hovers(string prompt, object stance) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Stance.ShouldBe((Stance)stance);

    [Fact]
    public void Birds_are_not_in_a_tractor() =>
        Vocabularies.Reader.Read("a tractor with birds").Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.In);

    [Fact]
    public void A_table_stands_on_no_chair() =>
        Vocabularies
            .Reader.Read("a lamp on a table and a cat on a chair")
            .Relations.ShouldNotContain(new SceneRelation(1, SceneRelationKind.On, 3));

    [Theory]
    [InlineData("A girl sits on a bench. Behind the bench there is a tree.", "deciduous tree", SceneRelationKind.Behind, "bench")]
    [InlineData("A cat sleeps on a sofa. In front of it there is a bowl.", "bowl", SceneRelationKind.InFrontOf, "sofa")]
    [InlineData("A girl holds a balloon. Behind her there is a castle.", "castle", SceneRelationKind.Behind, "girl")]
    [InlineData("A castle on a hill. Above it fly birds.", "bird", SceneRelationKind.Above, "hill")]
    [InlineData(
        "A scientist holds a flask. On the table in front of her there is a microscope.",
        "microscope",
        SceneRelationKind.On,
        "table"
    )]
    [InlineData("A boy on a swing. Under a tree there is a dog.", "dog", SceneRelationKind.Under, "deciduous tree")]
    public void A_sentence_may_begin_with_where_something_is(string prompt, string first, SceneRelationKind kind, string second)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(IndexOf(scene, first), kind, IndexOf(scene, second)));
    }

    [Theory]
    [InlineData("A bucket with fish stands beside a boy", "stall")]
    [InlineData("Soldiers with spears watch a castle", "watch")]
    [InlineData("An astronaut plants a flag on the moon", "potted plant")]
    public void What_somebody_who_has_things_does_is_no_thing(string prompt, string thing) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain(thing);

    [Theory]
    [InlineData("a lamp on the floor and a cat")]
    [InlineData("a plant in the corner and a cat")]
    [InlineData("the computer is on and a cup stands next to it")]
    public void What_is_nowhere_that_is_drawn_is_on_nothing(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Beside);

    [Fact]
    public void One_of_several_does_what_is_said_of_it_alone()
    {
        var scene = Vocabularies.Reader.Read("Three mice bake. One mouse stands on a ladder.");
        scene.Objects.Where(thing => thing.Concept.Caption == "mouse").Select(thing => thing.Count).ShouldBe([2, 1]);
    }

    [Theory]
    [InlineData("a table with a vase. Sunlight falls through the window.")]
    [InlineData("a man sleeping at his desk at night")]
    public void Furniture_is_in_a_room(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);

    [Theory]
    [InlineData("a fisherman pulls in a net full of fish", "a fisherman pulls a net full of fish")]
    [InlineData("two men haul in a rope on a dock", "two men haul a rope on a dock")]
    [InlineData("a cat curled around a teapot", "a cat curled up behind a teapot")]
    [InlineData("a boy on a sofa, it is snowing outside the window", "a boy on a sofa, outside it is snowing")]
    [InlineData("two people sit by a lake under a sky full of stars", "two people sit by a lake under a starry sky")]
    [InlineData("a tent under a clear sky filled with bright stars", "a tent under a starry sky")]
    [InlineData("a baker takes a tray of bread out of the oven", "a baker holds a tray of bread beside the oven")]
    [InlineData("a boy looks at the stars from his bedroom window", "a boy looks at the stars in his bedroom by the window")]
    [InlineData("three pigs dance around a fire", "three pigs dance around a campfire")]
    [InlineData("a squirrel on a tree stump, holding an acorn in both paws", "a squirrel on a tree stump, holding an acorn")]
    [InlineData("a boy feeds a brown horse over a wooden fence", "a boy feeds a brown horse behind a wooden fence")]
    [InlineData("a mouse lives in a shoe", "a mouse in a shoe")]
    [InlineData("a frog with butterflies around its head", "a frog with butterflies above it")]
    [InlineData("a cat reads a recipe from a big book", "a cat reads a big book")]
    public void Small_words_of_verbs_are_no_places(string prompt, string plainly) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(Vocabularies.Reader.Read(plainly).Description);

    [Theory]
    [InlineData("a small village at night; in one of the windows a candle is burning")]
    [InlineData("a castle in the snow, in a tower window a lamp shines")]
    public void What_burns_in_a_far_window_is_told(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldHaveSingleItem(scene.Description);
        scene.Warnings.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a polar bear stands on floating ice")]
    [InlineData("two penguins on an ice floe")]
    [InlineData("a seal lies on a piece of floating ice")]
    public void Ice_that_floats_is_no_place(string prompt) => Captions(Vocabularies.Reader.Read(prompt)).ShouldContain("ice floe");

    [Theory]
    [InlineData("a baker with flour on his apron")]
    [InlineData("a mechanic with oil on his overalls")]
    [InlineData("a girl with paint on her hands")]
    public void What_is_smeared_on_clothes_is_no_thing_and_told(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.IsPerson.ShouldBeTrue(scene.Description);
        scene.Description.ShouldNotContain("with");
        scene.Warnings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_sky_full_of_northern_lights_has_them() =>
        Vocabularies
            .Reader.Read("A bear on an iceberg. The sky is full of northern lights.")
            .Ground.ShouldNotBeNull()
            .HasAurora.ShouldBeTrue();

    [Fact]
    public void A_cabin_with_snow_on_its_roof_is_snowy()
    {
        var scene = Vocabularies.Reader.Read(
            "a cabin in the mountains with light in the windows, smoke coming out of the chimney and snow on the roof"
        );
        Captions(scene).ShouldBe(["log cabin", "smoke"]);
        scene.Ground.ShouldNotBeNull().IsSnowy.ShouldBeTrue();
    }

    [Fact]
    public void The_wolf_is_on_the_mountain_and_not_the_moon()
    {
        var scene = Vocabularies.Reader.Read("A wolf howls at the full moon on top of a mountain");
        scene.Relations.ShouldContain(new SceneRelation(IndexOf(scene, "wolf"), SceneRelationKind.On, IndexOf(scene, "mountain")));
    }

    private static int IndexOf(Scene scene, string name) =>
        scene.Objects.ToList().FindIndex(thing => (thing.Telling.Name ?? thing.Concept.Caption) == name);

    private static IEnumerable<string> Captions(Scene scene) => scene.Objects.Select(thing => thing.Concept.Caption);
}
