using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Nouns that only say where another thing is, of what sort, or how much of it there is.</summary>
public sealed class NounTurnTests
{
    [Theory]
    [InlineData("a red panda sleeping on a branch high in the trees", "branch")]
    [InlineData("a bird on a branch in a tree", "branch")]
    [InlineData("a gardener kneeling beside a bed of roses", "bed")]
    [InlineData("a bed of red tulips along a fence", "bed")]
    [InlineData("a unicorn drinking from a crystal clear pond", "crystals")]
    [InlineData("a worker asleep beside a mountain of paper", "mountain")]
    [InlineData("a mother beside a mountain of laundry", "mountain")]
    [InlineData("a hiker in a canyon with tall red cliffs", "cliff")]
    [InlineData("a couple sharing a milkshake with two straws", "drinking straw")]
    [InlineData("a baby in a diaper crawling on a rug", "diaper")]
    [InlineData("a hedgehog carrying a red apple through fallen leaves", "fallen leaf")]
    [InlineData("a boy running through the leaves", "leaf fluttering in wind")]
    [InlineData("a tennis player hitting the ball over the net", "goal net")]
    [InlineData("a hungry lion chasing a zebra through the tall grass", "grass")]
    [InlineData("a chef chopping vegetables with a big knife on a wooden board", "cutting board")]
    [InlineData("a camper sitting by his tent reading a book", "caravan")]
    [InlineData("a choir of children in white robes singing in a church", "choir")]
    [InlineData("a boy eating watermelon on the steps of a porch", "stairs")]
    [InlineData("an old man sitting on the front steps of his house", "stairs")]
    public void What_only_describes_is_no_thing(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == caption, scene.Description);
        scene.Objects.Count.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("three kittens playing with a ball of red yarn on a carpet", "red yarn")]
    [InlineData("a cat playing with a blue ball of yarn", "blue yarn")]
    [InlineData("a waiter carrying a tray of wine glasses across a restaurant", "tray of drinks")]
    [InlineData("a woman in a yellow dress painting her nails", "yellow dress")]
    [InlineData("a little girl blowing out candles on a pink birthday cake", "blowing out a pink birthday cake")]
    [InlineData("an astronaut planting a flag on a red planet with two moons in the sky", "two crescent moons on mars")]
    [InlineData("a scientist pouring green liquid into a flask", "a green flask")]
    [InlineData("a choir of monks in a church", "five monks")]
    [InlineData("a boy lying on the floor coloring a picture of a dinosaur", "an empty easel with a sauropod")]
    [InlineData("a seamstress sewing a dress", "a woman sewing")]
    [InlineData("a doctor showing an x-ray to a worried patient", "a doctor holding an x-ray")]
    [InlineData("a cat on a windowsill next to a cactus", "a cat on a windowsill with on it a cactus")]
    [InlineData("a girl on a red bicycle with a basket full of flowers", "holding a basket")]
    [InlineData("a giraffe eating leaves from the top of an acacia tree", "leaves and a deciduous tree")]
    [InlineData("a sleepy student with his head on a pile of books in the library", "asleep at a desk")]
    [InlineData("a teenage girl painting graffiti on a brick wall", "and a brick wall")]
    public void It_is_said_of_what_it_describes(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a hedgehog carrying a red apple on its back")]
    [InlineData("a donkey carrying two sacks on its back")]
    public void What_an_animal_has_on_its_back_is_in_no_hands(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldNotContain("carrying");
        scene.Relations.ShouldContain(at => at.First == 1 && at.Second == 0, scene.Description);
    }

    [Theory]
    [InlineData("a bird on a branch in a tree")]
    [InlineData("a koala on a branch up in a tree")]
    public void Who_is_on_its_branch_is_in_the_tree(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.In);

    [Theory]
    [InlineData("a shepherd leading his sheep over a hill")]
    [InlineData("a man riding a horse over a hill")]
    [InlineData("a boy walking his dog over a grassy hill")]
    public void Who_walks_over_a_hill_is_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.Above, scene.Description);
        scene.Relations.ShouldContain(at => at.Kind == SceneRelationKind.On, scene.Description);
    }

    [Theory]
    [InlineData("a boy hugging his dinosaur toy")]
    [InlineData("a boy hugging a stuffed elephant")]
    [InlineData("a girl with a horse toy")]
    public void A_toy_is_small(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => !thing.Concept.IsPerson && thing.Scale < 0.5, scene.Description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two girls watching fireworks over the river at night")]
    [InlineData("a couple watching the sunset over the lake")]
    [InlineData("a girl watching the stars over the sea")]
    public void Who_watches_the_sky_over_water_stands_on_its_shore(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().HasBank.ShouldBeTrue();

    [Theory]
    [InlineData("a lighthouse during a storm with big waves and lightning")]
    [InlineData("a castle with bats and lightning in the sky")]
    [InlineData("a ship in a storm with huge waves and lightning")]
    public void Lightning_is_that_of_a_storm(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "high voltage", scene.Description);
        scene.Description.ShouldContain("thunderstorm");
    }

    [Theory]
    [InlineData("a teacher with glasses writing math problems on a blackboard")]
    [InlineData("a teacher with glasses writing on a blackboard while students raise their hands")]
    [InlineData("a professor writing a long formula on a chalkboard")]
    [InlineData("a girl solving an equation on the blackboard")]
    public void Who_writes_on_a_board_does_not_stand_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.On, scene.Description);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "wine glass");
    }

    [Theory]
    [InlineData("a witch stirring a bubbling green potion in a cauldron")]
    [InlineData("a witch stirring a magic potion in a big cauldron")]
    public void A_potion_is_stirred_on_no_stove(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldNotContain("oven");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain("cauldron");
    }

    [Theory]
    [InlineData("a green dragon curled up around a tall stone tower")]
    [InlineData("a dragon curled around a castle")]
    public void A_dragon_is_not_hidden_by_its_tower(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.InFrontOf);

    [Theory]
    [InlineData("a robot watering a flower on a small planet")]
    [InlineData("a boy watering a flower on a tiny planet")]
    [InlineData("a small robot watering a single flower on an empty planet")]
    public void Who_does_it_on_a_planet_is_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var planet = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "small planet");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, planet), scene.Description);
    }

    [Theory]
    [InlineData("a mother reading a story to her twins")]
    [InlineData("a father with his twins at the beach")]
    public void Twins_of_somebody_are_children(string prompt) => Vocabularies.Reader.Read(prompt).Description.ShouldContain("two children");

    [Theory]
    [InlineData("a bear looking into a picnic basket")]
    [InlineData("a girl peeking into a box")]
    [InlineData("a boy looking into the fridge")]
    public void Who_looks_into_a_vessel_is_not_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, scene.Description);
        scene.Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.In, scene.Description);
    }

    [Theory]
    [InlineData("an orchestra of frogs playing violins on lily pads", "frog")]
    [InlineData("a band of mice playing music", "mouse")]
    [InlineData("a jazz band of cats", "cat")]
    public void A_band_of_animals_is_animals(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == animal && thing.Count == 5, scene.Description);
        scene.Objects.ShouldNotContain(thing => thing.Concept.IsPerson, scene.Description);
    }

    [Theory]
    [InlineData("a lion lying under a tree with two cubs", "two lion cubs")]
    [InlineData("a tiger walking with her cubs", "tiger cubs")]
    [InlineData("a wolf with three small cubs in the snow", "wolf cubs")]
    public void Cubs_are_of_their_parents_kind(string prompt, string cubs) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(cubs);

    [Theory]
    [InlineData("a florist arranging flowers in her little shop", ScenePlace.Room)]
    [InlineData("a tailor sewing a dress in his small shop", ScenePlace.Room)]
    [InlineData("a goat in the middle of a village street", ScenePlace.Street)]
    [InlineData("a man walking down a village street", ScenePlace.Street)]
    public void A_shop_and_a_street_are_places(string prompt, object place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(place);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Traits.Building, scene.Description);
    }

    [Theory]
    [InlineData("a magician with a black cape pulling a white rabbit out of his hat on stage", "stage")]
    [InlineData("a magician pulling a rabbit out of a hat on a stage", "stage")]
    public void Who_does_it_on_a_stage_is_there(string prompt, string where)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var stage = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == where);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, stage), scene.Description);
    }

    [Theory]
    [InlineData("a hiker standing on a mountain top looking at the valley below", SceneRelationKind.On)]
    [InlineData("a boy on a cliff looking down at the sea below", SceneRelationKind.On)]
    [InlineData("a woman on a hill looking out over the town below", SceneRelationKind.On)]
    public void Who_looks_down_stands_where_they_are(string prompt, object kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(kind);
}
