using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.People;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What somebody does is seen by what is used for it, and what something is like by a mark upon it.</summary>
public sealed class LooksAndDoingsTests
{
    [Fact]
    public void Every_thing_that_a_verb_asks_for_and_every_mark_is_drawn()
    {
        Implements.All.Select(used => used.Thing).Where(thing => Vocabularies.Icons.FindNamed(thing) < 0).ShouldBeEmpty();
        Looks
            .All.SelectMany(look => new[] { look.OfLiving, look.Face, look.OfThing, look.Atop, look.Beneath })
            .OfType<string>()
            .Where(mark => Vocabularies.Icons.FindNamed(mark) < 0)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bear brushing its teeth", "toothbrush HeldBy bear")]
    [InlineData("a girl brushing her hair", "hairbrush HeldBy girl")]
    [InlineData("a princess combing her hair", "comb HeldBy princess")]
    [InlineData("a man typing on a keyboard", "laptop HeldBy man")]
    [InlineData("a boy knocking over a vase", "boy Beside vase")]
    [InlineData("a cat knocking over a trash can", "cat Beside trash can")]
    [InlineData("a girl chopping carrots", "kitchen knife HeldBy girl")]
    [InlineData("a cat listening to music", "headphone WornBy cat")]
    [InlineData("a woman reading", "open book HeldBy woman")]
    [InlineData("a man reading a newspaper", "newspaper HeldBy man")]
    [InlineData("a girl opening a present", "wrapped gift HeldBy girl")]
    [InlineData("a man hugging a tree", "man Against deciduous tree")]
    [InlineData("a boy writing in a notebook", "memo HeldBy boy")]
    [InlineData("an angry dog", "anger symbol MarkOf dog")]
    [InlineData("a jealous cat", "anger symbol MarkOf cat")]
    [InlineData("a stubborn donkey", "anger symbol MarkOf donkey")]
    [InlineData("a shy turtle", "sweat droplets MarkOf turtle")]
    [InlineData("a hot potato", "steam OutOf potato")]
    [InlineData("a boiling kettle", "steam OutOf tea kettle")]
    [InlineData("an ice cold lemonade", "snowflake MarkOf lemonade")]
    [InlineData("a broken vase", "crack FeatureOf vase")]
    [InlineData("a happy cloud", "happy features FeatureOf cloud")]
    [InlineData("a teapot with a face", "happy features FeatureOf teapot")]
    [InlineData("a sun with a sad face", "sad features FeatureOf sun")]
    [InlineData("a melon with a scary face", "angry features FeatureOf melon")]
    [InlineData("a cup with a sleepy face", "sleepy features FeatureOf cup")]
    [InlineData("a car with an angry face", "angry features FeatureOf automobile")]
    [InlineData("a cloud with a crying face", "crying features FeatureOf cloud")]
    [InlineData("a teapot with a big smile", "happy features FeatureOf teapot")]
    [InlineData("a lamp with a frown", "sad features FeatureOf lamp")]
    [InlineData("a cute kawaii strawberry with a face", "happy features FeatureOf strawberry")]
    [InlineData("a snowman with an angry face", "anger symbol MarkOf snowman")]
    [InlineData("a house on fire", "flames On house")]
    [InlineData("a melting popsicle", "popsicle On puddle")]
    [InlineData("a cow and its mother", "cow Beside cow")]
    [InlineData("a dog in a tent", "dog In camping tent")]
    [InlineData("a fox in the sun", "fox Beside sun")]
    [InlineData("a woman on her phone", "mobile phone HeldBy woman")]
    public void A_doing_or_a_look_is_shown(string prompt, string relation)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        if (relation.Length > 0)
            Relations(scene).ShouldContain(relation);
        scene.Warnings.Where(warning => warning.Code == "prompt_not_drawn").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a sun with a sad face", 2)]
    [InlineData("a kawaii strawberry with a face", 2)]
    [InlineData("a happy cloud with a sad face", 2)]
    public void A_thing_has_one_face(string prompt, int drawn) => Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(drawn);

    [Theory]
    [InlineData("a happy dog", "flat dog")]
    [InlineData("an empty chair", "flat chair")]
    [InlineData("a painting of a boat", "flat ship")]
    [InlineData("a fishing boat", "flat fishing boat")]
    [InlineData("a reading lamp", "flat desk lamp")]
    [InlineData("a baby elephant", "flat elephant")]
    [InlineData("a mother bear", "flat bear")]
    public void What_is_so_anyway_adds_nothing(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("merry christmas with a tree", "Merry Christmas")]
    [InlineData("happy birthday, a cake", "Happy Birthday")]
    [InlineData("feliz cumpleaños con un globo", "Feliz Cumpleaños")]
    [InlineData("happy new year 2031", "Happy New Year 2031")]
    public void A_greeting_is_written(string prompt, string text) => Vocabularies.Reader.Read(prompt).Objects[0].Text.ShouldBe(text);

    [Fact]
    public void A_greeting_is_not_written_where_no_words_are_wanted() =>
        Vocabularies.Reader.Read("merry christmas card with a tree, no text").Objects.ShouldAllBe(thing => thing.Text == null);

    [Theory]
    [InlineData("a bottle of olive oil", "bottle", "yellow")]
    [InlineData("a bottle of milk", "bottle", "white")]
    [InlineData("a bottle of ink", "bottle", "black")]
    [InlineData("a green bottle of milk", "bottle", "green")]
    public void A_bottle_has_the_colour_of_what_is_in_it(string prompt, string caption, string colour)
    {
        var thing = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        (thing.Concept.Caption, thing.Colour?.Name).ShouldBe((caption, colour));
    }

    [Fact]
    public void Colourful_things_have_different_colours() =>
        Vocabularies
            .Reader.Read("five colourful balloons")
            .Objects.Select(thing => (thing.Count, thing.Colour?.Name))
            .ShouldBe([(2, "red"), (1, "yellow"), (1, "blue"), (1, "green")]);

    [Theory]
    [InlineData("a canoe on a mountain lake", ScenePlace.Lake, "canoe")]
    public void A_mountain_lake_is_a_lake(string prompt, ScenePlace place, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground?.Place.ShouldBe(place);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
    }

    [Theory]
    [InlineData("a novelist")]
    [InlineData("a football supporter")]
    public void Somebody_whom_no_picture_shows_is_a_person(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe("person");
        scene.Warnings.ShouldContain(warning => warning.Code == "prompt_replaced");
    }

    [Fact]
    public void An_expression_is_on_a_face() =>
        Vocabularies
            .Reader.Read("a young woman looks at her phone with a surprised expression")
            .Description.ShouldContain("surprised young woman");

    private static IEnumerable<string> Relations(Scene scene) =>
        scene.Relations.Select(relation =>
            $"{scene.Objects[relation.First].Concept.Caption} {relation.Kind} {scene.Objects[relation.Second].Concept.Caption}"
        );

    [Theory]
    [InlineData("a cat knocking over a vase", "vase")]
    [InlineData("a dog knocking over a lamp", "lamp")]
    [InlineData("a boy knocking over a tower of blocks", "tower of blocks")]
    [InlineData("a cowboy lassoing a bull", "ox")]
    public void Who_does_something_to_a_thing_is_beside_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Beside);
        scene.Warnings.ShouldBeEmpty();
    }
}
