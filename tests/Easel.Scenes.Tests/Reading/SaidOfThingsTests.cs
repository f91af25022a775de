using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Stickers, what a thing is made of and shaped like, app icons, candles on cakes.</summary>
public sealed class SaidOfThingsTests
{
    [Theory]
    [InlineData("a laptop covered with stickers", "laptop from behind")]
    [InlineData("a laptop with lots of cute stickers", "laptop from behind")]
    [InlineData("a suitcase with travel stickers on it", "luggage")]
    [InlineData("a skateboard covered in stickers", "skateboard")]
    [InlineData("a fridge with stickers", "fridge")]
    public void Stickers_are_upon_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(thing);
        scene.Objects[1].Concept.Caption.ShouldBe("colourful stickers");
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.FeatureOf, 0));
    }

    [Theory]
    [InlineData("a house made of gingerbread", "gingerbread house")]
    [InlineData("a balloon shaped like a heart", "heart balloon")]
    [InlineData("a balloon in the shape of a heart", "heart balloon")]
    [InlineData("a man made of snow", "snowman")]
    public void It_has_a_picture_of_its_own(string prompt, string picture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(picture);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cookie shaped like a star")]
    [InlineData("a cake in the shape of a heart")]
    [InlineData("a mirror shaped like a triangle")]
    public void It_is_drawn_in_that_outline(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().OutlineWord.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("app icon of a camera", "camera")]
    [InlineData("an ios app icon of a rocket", "rocket")]
    public void An_app_icon_is_the_thing_upon_a_tile(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldBe(["app tile", thing]);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.FeatureOf, 0));
    }

    [Theory]
    [InlineData("a birthday cake with five candles", 5)]
    [InlineData("a cake with two candles on it", 2)]
    [InlineData("a birthday cake on a table with five candles", 5)]
    public void As_many_candles_are_on_the_cake_as_are_said(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var candles = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "cake candle");
        scene.Objects[candles].Count.ShouldBe(count);
        scene.Relations.ShouldContain(relation =>
            relation.First == candles
            && relation.Kind == SceneRelationKind.On
            && scene.Objects[relation.Second].Concept.Caption == "plain cake"
        );
    }

    [Theory]
    [InlineData("a trophy on a shelf", "empty shelf")]
    [InlineData("a toy train on a track", "train track")]
    [InlineData("a coat on a hook", "wall hook")]
    [InlineData("an umbrella leaning against a door", "closed umbrella")]
    [InlineData("a frying pan with two eggs", "fried egg")]
    public void The_picture_is_the_one_for_that_company(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == picture);

    [Fact]
    public void A_table_stands_on_the_rug_under_it()
    {
        var scene = Vocabularies.Reader.Read("a rug under a table");
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.On, 0));
    }

    [Theory]
    [InlineData("a tower of donuts", "doughnut", SceneHeap.Stack)]
    [InlineData("a mountain of presents", "wrapped gift", SceneHeap.Pile)]
    [InlineData("a pyramid of oranges", "tangerine", SceneHeap.Pile)]
    public void They_lie_upon_each_other(string prompt, string thing, object heap)
    {
        var several = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        (several.Concept.Caption, several.Heap).ShouldBe((thing, (SceneHeap)heap));
        several.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_tower_of_books_is_no_tower() =>
        Vocabularies.Reader.Read("a tower of books").Objects.ShouldAllBe(thing => thing.Concept.Caption != "tower");

    [Theory]
    [InlineData("a tower on a hill")]
    [InlineData("a tower of stone")]
    public void A_tower_alone_is_one(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldAllBe(thing => thing.Heap == SceneHeap.None);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "tower");
    }

    [Theory]
    [InlineData("a dozen cookies on a plate", 12)]
    [InlineData("eight cupcakes on a tray", 8)]
    public void Many_on_a_plate_are_a_heap(string prompt, int count)
    {
        var things = Vocabularies.Reader.Read(prompt).Objects[0];
        (things.Count, things.Heap).ShouldBe((count, SceneHeap.Pile));
    }

    [Theory]
    [InlineData("six colored pencils in a row")]
    [InlineData("four assorted balloons")]
    public void Each_has_a_colour_of_its_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Count(thing => thing.Colour is not null).ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("a scarf wrapped around a snowman")]
    [InlineData("a scarf around a dog")]
    public void A_scarf_around_somebody_is_worn(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("wearing");
        scene.Description.ShouldContain("scarf");
    }

    [Theory]
    [InlineData("a camouflage backpack", "backpack")]
    [InlineData("a tie dye shirt", "t-shirt")]
    [InlineData("a leopard print pillow", "pillow")]
    public void Prints_are_upon_the_thing(string prompt, string thing)
    {
        var read = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        (read.Concept.Caption, read.Surface?.Kind).ShouldBe((thing, SurfaceKind.Patches));
    }

    [Theory]
    [InlineData("a potato masher", "potato masher")]
    [InlineData("an air fryer", "air fryer")]
    [InlineData("a gravy boat", "gravy boat")]
    [InlineData("a room divider", "folding screen")]
    [InlineData("ballet flats", "flat shoe")]
    [InlineData("a stuffed animal", "teddy bear")]
    [InlineData("fish and chips", "fish and chips")]
    public void Compound_names_are_no_thing_of_one_of_their_words(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);

    [Theory]
    [InlineData("the word 'START' on a blue t-shirt")]
    [InlineData("'LOVE' on a mug")]
    public void Words_on_a_thing_are_written_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WrittenOn);
    }
}
