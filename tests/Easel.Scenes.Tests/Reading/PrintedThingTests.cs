using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Pictures on things, and clothes on hangers.</summary>
public sealed class PrintedThingTests
{
    [Theory]
    [InlineData("a mug with a heart on it", "red heart", "mug")]
    [InlineData("a mug with a star", "star", "mug")]
    [InlineData("a mug with a snowman", "snowman", "mug")]
    [InlineData("a t-shirt with a robot", "robot", "plain tee")]
    [InlineData("a lunchbox with a dinosaur", "sauropod", "lunch box")]
    [InlineData("a mug with a car", "automobile", "mug")]
    [InlineData("a backpack with a unicorn on it", "unicorn", "backpack")]
    [InlineData("a tote bag with a sunflower print", "sunflower", "bag")]
    [InlineData("a balloon with a cat on it", "cat", "balloon")]
    public void A_picture_is_on_the_front(string prompt, string picture, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldBe([thing, picture]);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.FeatureOf, 0));
    }

    [Theory]
    [InlineData("a table with a cup on it")]
    [InlineData("a rock with a bird on it")]
    [InlineData("a cake with a cherry on it")]
    public void What_stands_upon_a_thing_is_no_picture(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.On);

    [Theory]
    [InlineData("a painting hanging on a wall", SceneRelationKind.On)]
    [InlineData("a note pinned to a wall", SceneRelationKind.On)]
    [InlineData("a stocking hanging by a fireplace", SceneRelationKind.Beside)]
    public void What_hangs_is_where_the_words_after_it_say(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    /// <summary>A row of them takes most of the width of what they are upon, and no more.</summary>
    [Theory]
    [InlineData("a towel with three stars")]
    [InlineData("a blue shirt with white stars")]
    [InlineData("a wizard's hat with stars")]
    [InlineData("a basket with three hearts")]
    public void Several_are_a_row_as_wide_as_there_is_room(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.FeatureOf, 0)]);
        var items = new StagePlacer(scene, [new Figure(1, 1), new Figure(1, 1)], new(512, 512)).Place();
        var under = items.First(item => item.Object == 0).Place;
        var row = items.Where(item => item.Object > 0).Select(item => item.Place).ToList();
        row.Count.ShouldBe(3);
        ((row.Max(place => place.Right) - row.Min(place => place.Left)) / under.Width).ShouldBeInRange(0.5, 1);
    }
}
