using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What is in a vessel that stands among other things, and words on things of everyday.</summary>
public sealed class VesselsAndWordsTests
{
    [Theory]
    [InlineData("a desk with a bowl of fruit, a lamp and a laptop", "bowl", 3)]
    [InlineData("a table with a vase of flowers and a cup of coffee", "vase", 2)]
    public void What_is_of_a_vessel_in_a_list_is_in_it(string prompt, string vessel, int onTheTable)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Where(relation => relation.Kind == SceneRelationKind.In)
            .ShouldHaveSingleItem()
            .Second.ShouldBe(scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == vessel));
        scene.Relations.Count(relation => relation is { Kind: SceneRelationKind.On, Second: 0 }).ShouldBe(onTheTable);
    }

    [Theory]
    [InlineData("a cup of pens", "flat cup of pens")]
    [InlineData("a mug full of pencils", "flat cup of pens")]
    [InlineData("a frying pan with two eggs and bacon", "flat breakfast in a frying pan")]
    [InlineData("a bowl of tomato soup with a slice of bread", "flat bowl of soup + flat toast")]
    [InlineData("a basketball next to a hoop", "flat basketball + flat basketball hoop")]
    [InlineData("a wine rack full of bottles", "flat wine rack")]
    [InlineData("a fire truck with a ladder", "flat fire engine")]
    [InlineData("a smoothie with a straw", "flat smoothie")]
    [InlineData("a bar of chocolate", "flat chocolate bar")]
    [InlineData("a bunch of grapes", "flat grapes")]
    [InlineData("a slice of watermelon", "flat watermelon")]
    [InlineData("a pot of tea", "flat teapot")]
    [InlineData("soup in a bowl", "flat bowl of soup")]
    [InlineData("cereal in a bowl", "flat cereal bowl")]
    [InlineData("noodles in a bowl", "flat steaming bowl")]
    [InlineData("a salad in a bowl", "flat green salad")]
    [InlineData("curry in a bowl", "flat curry rice")]
    [InlineData("coffee in a mug", "flat hot beverage")]
    [InlineData("tea in a cup", "flat hot beverage")]
    [InlineData("milk in a glass", "flat glass of milk")]
    [InlineData("a wine in a glass", "flat wine glass")]
    [InlineData("fruit salad in a bowl", "flat fruit")]
    [InlineData("six eggs in a carton", "flat carton of six eggs")]
    [InlineData("colorful pencils in a cup", "flat cup of pens")]
    [InlineData("12 eggs in a carton", "flat egg carton")]
    [InlineData("a dozen eggs in a carton", "flat egg carton")]
    [InlineData("a washing machine with clothes inside", "flat full washing machine")]
    public void It_is_what_its_picture_shows(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Warnings.ShouldBeEmpty();
        scene.Ground.ShouldBeNull();
    }

    [Theory]
    [InlineData("the numbers 1, 2 and 3", "1 2 3")]
    [InlineData("the numbers 1 to 5", "1 2 3 4 5")]
    [InlineData("the letters A, B and C", "A B C")]
    [InlineData("a \"Closed\" sign", "Closed")]
    [InlineData("a neon \"Open 24 Hours\" sign", "Open 24 Hours")]
    public void All_that_is_to_be_written_is(string prompt, string written) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Text.ShouldBe(written);

    [Theory]
    [InlineData("a tote bag that says \"Save the Planet\"", "bag")]
    [InlineData("a yellow sticky note that says \"Call Mom\"", "sticky note")]
    [InlineData("a coffee shop with a sign that says \"Open\"", "cafe")]
    [InlineData("a chocolate cake with \"Congrats\" written in icing", "chocolate cake")]
    public void Words_stand_on_what_has_them(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WrittenOn);
        scene.Objects.Single(thing => thing.Text is null).Concept.Caption.ShouldBe(caption);
    }

    [Theory]
    [InlineData("a lemonade stand run by two kids", "lemonade")]
    [InlineData("a lemonade stand with two kids", "lemonade")]
    [InlineData("a hot dog stand with a woman", "hot dog")]
    public void A_stand_has_what_it_sells_whoever_is_there_too(string prompt, string sold)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var goods = scene.Objects.ToList().FindIndex(drawn => drawn.Concept.Caption == sold);
        scene.Relations.ShouldContain(at => at.First == goods && at.Kind == SceneRelationKind.On);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a pitcher with a glass")]
    [InlineData("a mug with a bowl")]
    public void Vessels_of_like_size_stand_beside_each_other(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.Beside);
}
