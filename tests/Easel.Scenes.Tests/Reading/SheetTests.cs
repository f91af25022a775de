using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Patterns, sheets of stickers and sets of icons show many small pictures on one ground.</summary>
public sealed class SheetTests
{
    [Theory]
    [InlineData("a seamless pattern of lemons", "9 flat lemon")]
    [InlineData("a sticker sheet of cats", "9 flat cat")]
    [InlineData("a pattern of stars and lemons", "6 flat star + 6 flat lemon")]
    [InlineData("four apple stickers", "4 flat red apple")]
    [InlineData("a lemon pattern", "9 flat lemon")]
    public void They_are_laid_out_as_a_block(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Arrangement.ShouldBe(SceneArrangement.Grid);
    }

    [Theory]
    [InlineData("pattern of pineapples wearing sunglasses", "9 flat pineapple + 9 flat sunglasses")]
    [InlineData("a pattern of avocados with top hats", "9 flat avocado + 9 flat top hat")]
    [InlineData("a seamless pattern of lemons wearing top hats and sunglasses", "6 flat lemon + 6 flat top hat + 6 flat sunglasses")]
    public void What_they_wear_each_of_them_wears(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Arrangement.ShouldBe(SceneArrangement.Grid);
    }

    [Theory]
    [InlineData("a set of weather icons", "snowflake")]
    [InlineData("a set of kitchen icons", "whisk")]
    [InlineData("a sticker sheet of animals", "elephant")]
    [InlineData("school stickers", "backpack")]
    public void A_subject_is_shown_by_what_belongs_to_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(9, Vocabularies.Objects(scene));
        scene.Objects.ShouldContain(read => read.Concept.Caption == thing, Vocabularies.Objects(scene));
        scene.Arrangement.ShouldBe(SceneArrangement.Grid);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void As_many_icons_are_shown_as_are_asked_for() =>
        Vocabularies.Reader.Read("six fruit icons").Objects.Select(thing => thing.Count).ShouldBe([1, 1, 1, 1, 1, 1]);

    [Theory]
    [InlineData("a dress with a pattern of flowers")]
    [InlineData("a laptop covered with stickers")]
    [InlineData("a suitcase with travel stickers on it")]
    [InlineData("a cat sticker")]
    [InlineData("a bed with a sheet")]
    public void A_pattern_on_a_thing_is_none(string prompt) => Vocabularies.Reader.Read(prompt).Arrangement.ShouldBe(SceneArrangement.Free);
}
