using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Scenes of a dozen words: one or two subjects, what they do, where and when.</summary>
public sealed class EverydaySceneTests
{
    private static string Told(string prompt) => Vocabularies.Reader.Read(prompt).Description;

    [Theory]
    [InlineData("a woman at a sidewalk café in Paris", "a woman at a sidewalk cafe in Paris")]
    [InlineData("a cozy café on a corner", "a cozy cafe on a corner")]
    [InlineData("a man reading a newspaper at an outdoor café", "a man reading a newspaper at an outdoor cafe")]
    [InlineData("a waiter standing behind the counter of a diner", "a waiter standing in a diner")]
    [InlineData("a baker behind the counter of a small bakery", "a baker in a small bakery")]
    [InlineData("a woman at the counter of a café", "a woman in a cafe")]
    public void Cafes_are_places_and_have_their_counters(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a cup of café")]
    [InlineData("a café au lait")]
    public void A_coffee_stays_one(string prompt) => Told(prompt).ShouldContain("beverage");

    [Theory]
    [InlineData("lions resting under a tree in Africa", "lions resting under a tree in the savanna")]
    [InlineData("a giraffe in East Africa", "a giraffe in the savanna")]
    [InlineData("a herd of elephants crossing a river in Africa", "a herd of elephants crossing a river")]
    [InlineData("a small village in Europe in winter", "a small village in winter")]
    [InlineData("a kangaroo in Australia", "a kangaroo")]
    [InlineData("a temple in Asia at sunset", "a temple at sunset")]
    public void Who_is_in_a_continent_is_in_no_globe(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a kangaroo in Australia", "in Australia")]
    [InlineData("an artist painting a mural of a whale on a brick wall", "on a brick wall")]
    [InlineData("a couple having dinner on a rooftop", "on a rooftop")]
    public void What_is_left_out_is_told(string prompt, string told) =>
        Vocabularies
            .Reader.Read(prompt)
            .Warnings.ShouldContain(warning => warning.Message.Contains(told, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("a surfer carrying his board along the beach", "a surfer carrying his surfboard along the beach")]
    [InlineData("a snowboarder holding a board in the snow", "a snowboarder holding a snowboard in the snow")]
    [InlineData("a skater carrying her red board down the street", "a skateboarder carrying her red skateboard down the street")]
    [InlineData("an astronaut in a white suit on the moon", "an astronaut on the moon")]
    [InlineData("a beekeeper in a white suit near the hives", "a beekeeper near the hives")]
    public void Boards_and_suits_are_those_of_who_has_them(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a fox peeking out of its den", "a fox peeking out of a cave")]
    [InlineData("a bear sleeping in its den in winter", "a bear sleeping in a cave in winter")]
    [InlineData("a wolf at the entrance of its den", "a wolf in a cave")]
    [InlineData("a badger peeking out of its burrow", "a badger peeking out of its hole")]
    public void A_den_is_a_cave(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a girl painting a sunflower at an easel in a meadow", "a girl painting a sunflower in a meadow")]
    [InlineData("a boy drawing a red car on an easel", "a boy drawing a red car")]
    [InlineData("an artist painting a mural of a whale on a brick wall", "an artist painting a whale")]
    [InlineData("two kids painting a mural of a dragon on the wall of a school", "two kids painting a dragon")]
    [InlineData("an old man painting the sea at his easel on the beach", "an old man painting at an easel on the beach")]
    public void What_is_painted_is_on_one_easel(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a long-haired man playing the guitar", "a man with long hair playing the guitar")]
    [InlineData("a parrot perched on the shoulder of a one-eyed pirate", "a parrot perched on the shoulder of a pirate with an eye patch")]
    [InlineData("a red-haired boy on a bench", "a boy with red hair on a bench")]
    [InlineData("a curly haired woman reading", "a woman with curly hair reading")]
    [InlineData("a girl in pigtails holding a balloon", "a girl with pigtails holding a balloon")]
    [InlineData("a cat on the shoulder of a green-eyed witch", "a cat on the shoulder of a witch")]
    [InlineData("a girl with bunny ears", "a girl wearing bunny ears")]
    [InlineData("a boy with red devil horns", "a boy wearing red devil horns")]
    [InlineData("a dog with reindeer antlers", "a dog wearing reindeer antlers")]
    public void Hair_and_eyes_in_one_word_are_read(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a boy with red hair")]
    [InlineData("a boy with curly hair")]
    [InlineData("a child with blond hair")]
    [InlineData("a boy with black hair")]
    [InlineData("a girl with curly hair")]
    [InlineData("a woman with red hair")]
    public void Children_with_hair_of_a_look_are_told_as_children(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(prompt);

    [Theory]
    [InlineData("a girl wearing cat ears", "cat ears")]
    [InlineData("a girl with bunny ears", "bunny ears")]
    [InlineData("a boy with devil horns", "devil horns")]
    [InlineData("an angel with a halo", "halo")]
    [InlineData("a cat with reindeer antlers", "antlers headband")]
    public void Ears_horns_and_halos_are_put_on(string prompt, string worn)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(worn);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.WornBy, 0));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bear with a backpack and a map", "map")]
    [InlineData("a duck with boots and an umbrella", "umbrella")]
    [InlineData("a fox with a scarf and a basket", "basket")]
    [InlineData("a rabbit with a waistcoat and a pocket watch", "pocket watch")]
    public void What_a_dressed_animal_has_besides_is_in_its_paw(string prompt, string held)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ToList().FindIndex(one => one.Concept.Caption == held);
        scene.Relations.ShouldContain(new SceneRelation(thing, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a box with a ribbon around it", "wrapped gift")]
    [InlineData("a box with a red bow on top", "gift with ribbon")]
    [InlineData("a gift box tied with a ribbon", "wrapped gift")]
    [InlineData("a truck pulling a boat", "boat on a trailer")]
    [InlineData("a tractor pulling a trailer", "farm trailer")]
    [InlineData("a cupcake with a cherry on top", "single cherry")]
    [InlineData("test", "test card")]
    [InlineData("a test image", "test card")]
    [InlineData("placeholder", "picture placeholder")]
    [InlineData("a placeholder image", "picture placeholder")]
    [InlineData("a cashier at the register", "cash register")]
    [InlineData("a bartender behind the bar", "bar counter front")]
    public void Things_are_what_everybody_calls_them(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == caption);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a baby elephant with its mother", "elephant")]
    [InlineData("a foal and its mother", "horse")]
    public void A_mother_is_of_the_kind_of_its_young(string prompt, string parent)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(parent);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a blue-eyed cat", "blue-eyed cat")]
    [InlineData("a long-haired cat", "cat")]
    public void Animals_keep_their_looks(string prompt, string told) => Told(prompt).ShouldContain(told);

    [Theory]
    [InlineData("a chef cooking soup on a stove")]
    [InlineData("a mouse making stew on the stove")]
    [InlineData("a witch stirring a pot on an old stove")]
    public void What_is_cooked_is_on_the_stove(string prompt) => Told(prompt).ShouldMatch("(pot|bowl) of (soup|food) on an oven");

    [Theory]
    [InlineData("a father holding his son's hand on the beach", "a father holding hands with his son on the beach")]
    [InlineData("a little boy holding his mother's hand at the zoo", "a little boy holding hands with his mother at the zoo")]
    [InlineData("a nurse holding the hand of an old man", "a nurse holding hands with an old man")]
    public void Whose_hand_is_held_is_there(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a koala hugging a branch with its baby on its back", "koala")]
    [InlineData("a sloth climbing a tree with her baby on her back", "sloth")]
    public void A_baby_is_on_the_back_of_its_parent(string prompt, string animal) =>
        Told(prompt).ShouldContain($"with on the shoulder a {animal}");

    [Theory]
    [InlineData("a couple having dinner on a rooftop", "a couple having dinner in a city")]
    [InlineData("a couple having dinner for two on a rooftop", "a couple having dinner for two in a city")]
    [InlineData("two friends having drinks on a rooftop terrace at sunset", "two friends having drinks in a city at sunset")]
    [InlineData("a couple having dinner on a rooftop with city lights behind them", "a couple having dinner in a city at night")]
    public void Who_dines_on_a_rooftop_sits_above_the_city(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a girl walking her dog in a park full of autumn leaves", "a girl walking her dog in a park in autumn")]
    [InlineData("a street covered in golden leaves", "a street in autumn")]
    [InlineData("a cat sitting on a path strewn with fallen leaves", "a cat sitting on a path in autumn")]
    [InlineData("a balloon over the hills on a clear morning", "a balloon over the hills")]
    [InlineData("hikers resting by a waterfall at noon", "hikers resting by a waterfall")]
    [InlineData("an old man feeding pigeons on a cold morning", "an old man feeding pigeons")]
    public void Seasons_and_hours_are_read(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a woman picking lavender in a field", "a woman picking lavender flowers in a field")]
    [InlineData("a bouquet of lavender in a vase", "a bouquet of lavender flowers in a vase")]
    [InlineData("a shepherd watching sheep on a green hillside", "a shepherd watching sheep on a green hill")]
    [InlineData("a dog sleeping under a cherry tree in bloom", "a dog sleeping under a cherry tree")]
    [InlineData("a couple walking under a cherry tree in bloom in the rain", "a couple walking under a cherry tree in the rain")]
    [InlineData("a bench under an apple tree in full bloom", "a bench under a flowering tree")]
    [InlineData("a swan gliding across a misty lake", "a swan swimming across a misty lake")]
    [InlineData("a dog catching a frisbee in the air at the park", "a dog catching a frisbee at the park")]
    [InlineData("a boy feeding ducks from a small bridge", "a boy standing on a small bridge and feeding ducks")]
    public void Words_of_land_and_water_are_read(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a tailor measuring a customer", "tailor", "customer")]
    [InlineData("a shoemaker and a customer", "shoemaker", "customer")]
    [InlineData("a jeweler and a customer", "jeweler", "customer")]
    public void Of_two_trades_there_are_two_people(string prompt, string one, string other)
    {
        Told(prompt).ShouldContain(one);
        Told(prompt).ShouldContain(other);
    }

    [Theory]
    [InlineData("a boy walking in the park", "a boy walking")]
    [InlineData("a girl walking through a forest", "a girl walking")]
    [InlineData("a girl standing on a bridge", "a girl standing")]
    [InlineData("a boy walking with his dog in the rain", "a boy walking")]
    public void Children_stay_children(string prompt, string told)
    {
        Told(prompt).ShouldContain(told);
        Vocabularies.Person(prompt).Person.Age.ShouldBe(Age.Child);
    }

    [Theory]
    [InlineData("a girl in a canoe on a lake", "canoe")]
    [InlineData("a boy in a rowing boat", "boat")]
    public void Children_sit_in_boats(string prompt, string boat)
    {
        Vocabularies.Person(prompt).Person.Age.ShouldBe(Age.Child);
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Caption.Contains(boat));
    }

    [Theory]
    [InlineData("a family camping by a lake with a tent and a canoe")]
    [InlineData("a boy fishing by a lake next to a boat")]
    [InlineData("a tent and a canoe by a lake")]
    public void Who_is_by_a_lake_is_on_its_bank_and_the_boat_in_the_water(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().HasBank.ShouldBeTrue();
        scene
            .Objects.Where(thing => thing.BackdropPlace == BackdropPlace.Water)
            .ShouldHaveSingleItem()
            .Concept.Traits.Afloat.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a jazz trio playing in a bar", "saxophonist")]
    [InlineData("a blues quartet on a stage", "guitarist")]
    public void A_trio_is_a_band(string prompt, string told) => Told(prompt).ShouldContain(told);

    [Theory]
    [InlineData("a gentle giant holding a tiny bird", "giant")]
    [InlineData("a friendly giant sitting on a hill", "giant")]
    public void A_giant_is_somebody(string prompt, string told) => Told(prompt).ShouldContain(told);

    [Theory]
    [InlineData("a guitarist performing on a stage", "guitar")]
    [InlineData("a violinist performing in the street", "violin")]
    [InlineData("a drummer and a guitarist performing on stage", "drum")]
    [InlineData("a violinist and a cellist playing in a park", "violin")]
    public void Musicians_perform_with_their_instruments(string prompt, string instrument) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Caption.Contains(instrument));

    [Theory]
    [InlineData("a clown juggling for children", "a clown juggling next to children")]
    [InlineData("a magician performing tricks for a group of kids", "a magician performing tricks next to a group of kids")]
    [InlineData("a girl playing the violin for her teddy bears", "a girl playing the violin next to her teddy bears")]
    [InlineData("a father cooking pancakes for his two sons", "a father cooking pancakes next to his two sons")]
    public void For_whom_it_is_done_is_there(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a princess dancing in a castle ballroom", "a princess dancing in a ballroom")]
    [InlineData("a cook in a palace kitchen", "a cook in a kitchen")]
    [InlineData("a sailor singing in a harbor tavern", "a sailor singing in a pub")]
    public void Who_is_in_a_room_is_seen_in_it(string said, string plain) => Told(said).ShouldBe(Told(plain));

    [Theory]
    [InlineData("a singer on a stage with red curtains")]
    [InlineData("a violinist playing on a stage with red curtains")]
    public void A_stage_has_its_curtains(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Caption.Contains("curtain"));
}
