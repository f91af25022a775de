using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Reading;

/// <summary>People are people, whatever they are called by.</summary>
public sealed class OccupationTests
{
    [Theory]
    [InlineData("villager")]
    [InlineData("museum guide")]
    [InlineData("bodyguard")]
    [InlineData("puppeteer")]
    [InlineData("storyteller")]
    [InlineData("dog trainer")]
    [InlineData("football coach")]
    [InlineData("wedding planner")]
    [InlineData("stepmother")]
    [InlineData("landlord")]
    public void Whoever_a_word_names_is_somebody(string who)
    {
        var scene = Vocabularies.Reader.Read($"a {who} with a hat");
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
    }

    [Theory]
    [InlineData("lighthouse keeper", Hat.PeakedCap)]
    [InlineData("apple picker", Hat.StrawHat)]
    [InlineData("stonemason", Hat.HardHat)]
    [InlineData("park ranger", Hat.CowboyHat)]
    public void Occupations_wear_what_goes_with_them_and_are_not_warned_of(string who, object hat)
    {
        var scene = Vocabularies.Reader.Read($"a {who}");
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>().Outfit.Hat.ShouldBe((Hat)hat);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a grandmother knitting a red scarf in her rocking chair")]
    [InlineData("a man carving a pumpkin on a bench")]
    [InlineData("a woman sewing a dress on the sofa")]
    public void Who_works_on_a_thing_on_a_seat_sits_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.On && relation.First != 0);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.In && relation.First != 0);
    }

    [Fact]
    public void What_is_put_on_a_seat_is_there()
    {
        var scene = Vocabularies.Reader.Read("a man putting a hat on a chair");
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, 2));
    }

    [Theory]
    [InlineData("a meadow with sheep", 3)]
    [InlineData("a submarine with fish around it", 6)]
    [InlineData("the sheep in the meadow", 1)]
    [InlineData("a sheep in a meadow", 1)]
    public void Words_of_one_form_without_an_article_are_several(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects[^1].Count.ShouldBe(count);
}
