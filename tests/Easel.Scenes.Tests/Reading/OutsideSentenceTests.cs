using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What a later sentence tells of outside is in the window of the room, or told; rooms that nothing names but their furniture.</summary>
public sealed class OutsideSentenceTests
{
    [Theory]
    [InlineData("A student sits at a desk with a laptop. Outside, rain falls on trees.", "window with rain")]
    [InlineData("A woman reads on a sofa. Outside the window, snow falls on pine trees.", "window with snow")]
    [InlineData("A cat sleeps on the bed. Outside, the city lights glow.", "window with city")]
    [InlineData("An old man drinks tea in the kitchen. Through the window, you can see mountains.", "window with mountains")]
    [InlineData("A cozy bedroom with a large bed. Through the window you can see the ocean.", "window with sea")]
    [InlineData("A woman does yoga in a living room. Behind her, a large window shows the skyline.", "window with city")]
    [InlineData("A girl plays the piano in a living room. Outside, cherry trees bloom.", "window with cherry blossoms")]
    [InlineData("A man reads in an armchair. Outside the window is a garden.", "window with garden")]
    [InlineData("A boy sits at a desk. Fireworks can be seen through the window behind him.", "window with fireworks")]
    [InlineData("A bedroom at night with a bed. Outside, the city lights glow.", "window with city at night")]
    [InlineData("A woman sits in an armchair. The moon shines through the window.", "window at night")]
    [InlineData("A bedroom at night. Moonlight falls on the bed through a large window.", "window at night")]
    public void What_is_outside_is_in_the_window_of_the_room(string prompt, string window)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.Weather).ShouldBe((ScenePlace.Room, SceneWeather.Clear));
        scene
            .Objects.Where(thing => thing.Concept.Caption.StartsWith("window", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .Concept.Caption.ShouldBe(window);
    }

    [Theory]
    [InlineData("A family eats dinner. Outside the window there is a deer.", "deer")]
    [InlineData("A kitchen with a stove. Outside the window, birds sit on a branch.", "bird")]
    [InlineData("A woman paints in her studio. Outside, a horse grazes in a meadow.", "horse")]
    [InlineData("Two friends drink coffee in a cafe. It is raining outside. People with umbrellas walk by.", "umbrella")]
    public void Who_is_outside_stands_in_no_room(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains(word, StringComparison.Ordinal));
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A castle on a hill. Outside, knights fight a dragon.", "dragon")]
    [InlineData("A house with a red door. Outside, children play football.", "soccer ball")]
    [InlineData("A dog is in the garden. Outside the house stands a tree.", "tree")]
    public void Outside_a_building_they_stand_there(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        (scene.Ground?.Place).ShouldNotBe(ScenePlace.Room);
        scene.Objects.ShouldContain(drawn => drawn.Concept.Caption.Contains(thing, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A grandmother knits in a rocking chair by the fireplace")]
    [InlineData("a black cat on a sofa next to a bookshelf and a floor lamp")]
    [InlineData("Two cats sit on an armchair. Behind them is a bookshelf full of books.")]
    [InlineData("a dog lying on a carpet in front of a sofa")]
    public void Somebody_among_furniture_is_in_a_room(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);

    [Theory]
    [InlineData("an armchair, a floor lamp and a bookshelf")]
    [InlineData("a cat on a sofa")]
    [InlineData("icons of a sofa, a bed and a cat")]
    public void Furniture_alone_is_in_no_room(string prompt) => Vocabularies.Reader.Read(prompt).Ground.ShouldBeNull();

    [Theory]
    [InlineData("a Christmas living room")]
    [InlineData("A cozy Christmas kitchen with a cat")]
    [InlineData("a girl reading in a christmas bedroom")]
    public void Rooms_of_Christmas_have_its_tree(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "christmas tree");
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("christmas", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("a dog lying in front of a house")]
    [InlineData("A cat is sleeping in front of a fireplace")]
    [InlineData("a man hiding in front of a tree")]
    public void Who_lies_in_front_of_something_is_not_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.InFrontOf);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A washing machine in a room. A cat sits on the machine.", "gear")]
    [InlineData("A fire truck in front of a house. A dog sits on the truck.", "flatbed truck")]
    [InlineData("A police car stops. A cat sits on the car.", "automobile")]
    public void The_last_word_of_a_name_is_the_thing_named_before(string prompt, string other) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == other);

    [Theory]
    [InlineData("Two women eat cake", "eating")]
    [InlineData("Two men drink beer", "drinking")]
    [InlineData("Two women dance", "dancing")]
    public void What_two_women_or_men_do_is_read(string prompt, string does) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(does);

    [Theory]
    [InlineData("A singer performs on a stage in front of a crowd")]
    [InlineData("A guitarist plays on a stage. The audience cheers.")]
    public void A_crowd_is_before_the_stage(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var crowd = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "concert crowd");
        crowd.ShouldBeGreaterThanOrEqualTo(0);
        scene.Objects[crowd].Count.ShouldBe(1);
        scene.Relations.ShouldContain(relation => relation.First == crowd && relation.Kind == SceneRelationKind.InFrontOf);
    }

    [Theory]
    [InlineData("A man watches TV on the couch with popcorn on the table", "popcorn")]
    [InlineData("a cat on a sofa with a vase on the table", "vase")]
    public void No_sofa_stands_on_a_table(string prompt, string content)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var objects = scene.Objects.ToList();
        var table = objects.FindIndex(thing => thing.Concept.Caption == "table");
        scene.Relations.ShouldContain(relation =>
            relation.Second == table
            && relation.Kind == SceneRelationKind.On
            && objects[relation.First].Concept.Caption.Contains(content, StringComparison.Ordinal)
        );
        scene.Relations.ShouldNotContain(relation =>
            relation.Second == table && relation.Kind == SceneRelationKind.On && objects[relation.First].Concept.Caption == "sofa"
        );
    }

    [Theory]
    [InlineData("a couple drinking wine on a terrace in Paris")]
    [InlineData("Two girls drink coffee at a table on a terrace")]
    [InlineData("a dog on the patio")]
    public void Nobody_stands_on_the_cafe_of_a_terrace(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var terrace = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "cafe terrace");
        terrace.ShouldBeGreaterThan(0);
        scene.Relations.ShouldContain(relation => relation.Second == terrace && relation.Kind == SceneRelationKind.InFrontOf);
        scene.Relations.ShouldNotContain(relation =>
            relation.Second == terrace && (relation.Kind == SceneRelationKind.On || relation.Kind == SceneRelationKind.In)
        );
    }

    [Theory]
    [InlineData("Two girls sit on a bench. Behind them is the sea.")]
    [InlineData("a girl with the sea behind her")]
    [InlineData("a dog in front of the ocean")]
    public void Who_has_the_sea_behind_is_ashore(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().HasBank.ShouldBeTrue();

    [Theory]
    [InlineData("Lanterns hang from the trees", "hang")]
    [InlineData("A girl in a library. Dust floats in the light.", "light bulb")]
    public void What_hangs_or_floats_in_light_loses_no_word(string prompt, string word) =>
        Vocabularies
            .Reader.Read(prompt)
            .Warnings.ShouldNotContain(warning => warning.Message.Contains($"'{word}'", StringComparison.Ordinal));

    [Fact]
    public void A_captain_is_where_his_ship_is() =>
        Vocabularies
            .Reader.Read("A pirate ship sails through a storm. The captain holds the wheel.")
            .Ground.ShouldNotBeNull()
            .Place.ShouldBe(ScenePlace.Sea);
}
