using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people dress up as.</summary>
public sealed class CostumeTests
{
    [Theory]
    [InlineData("a child in a ghost costume", "a child dressed as a ghost", "Sheet")]
    [InlineData("a boy in a dinosaur costume", "a boy dressed as a dinosaur", "SpikedHood")]
    [InlineData("a baby in a bunny costume", "a baby dressed as a bunny", "LongHood")]
    [InlineData("a girl dressed up as a cat", "a girl dressed as a cat", "PointedHood")]
    [InlineData("a woman in a unicorn onesie", "a woman dressed as a unicorn", "UnicornHood")]
    public void It_is_put_on(string prompt, string told, string hat)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>().Outfit.Hat.ToString().ShouldBe(hat);
    }

    [Theory]
    [InlineData("a girl pirate", "a girl dressed as a pirate", "PirateHat")]
    [InlineData("a boy wizard", "a boy dressed as a wizard", "WizardHat")]
    [InlineData("baby chef", "a baby dressed as a chef", "ChefHat")]
    [InlineData("a dwarf firefighter", "a dwarf dressed as a firefighter", "FireHelmet")]
    [InlineData("a boy in a pilgrim costume", "a boy dressed as a pilgrim", "PilgrimHat")]
    public void Children_and_the_small_are_dressed_for_their_trade(string prompt, string told, string hat) =>
        It_is_put_on(prompt, told, hat);

    [Theory]
    [InlineData("a boy and a pirate", 2)]
    [InlineData("two girls and a firefighter", 2)]
    public void Who_is_named_beside_somebody_wears_nothing_of_theirs(string prompt, int kinds) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(kinds);

    [Fact]
    public void A_robot_dog_is_a_robot() => Vocabularies.Reader.Read("a robot dog running").Description.ShouldNotContain("dressed");

    [Fact]
    public void Children_who_trick_or_treat_wear_one_each()
    {
        var scene = Vocabularies.Reader.Read("kids trick-or-treating");
        scene.Objects.Count(thing => thing.Vector is PersonDrawing).ShouldBe(3);
        scene
            .Objects.Select(thing => (thing.Vector as PersonDrawing)?.Outfit.Hat)
            .Where(hat => hat is not null)
            .Distinct()
            .Count()
            .ShouldBe(3);
        scene.Objects.Count(thing => thing.Concept.Caption is "candy bucket").ShouldBe(3);
    }

    [Theory]
    [InlineData("a butterfly on a girl's nose", SceneRelationKind.OnFace)]
    [InlineData("a bird on a boy's head", SceneRelationKind.OnHead)]
    [InlineData("a child on his father's back", SceneRelationKind.OnBack)]
    [InlineData("a snake around a man's neck", SceneRelationKind.WornBy)]
    public void What_is_on_a_part_of_somebody_is_there(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, kind, 1));

    [Fact]
    public void A_baby_on_its_mothers_back_is_in_no_arms() =>
        Vocabularies
            .Reader.Read("a mother with a baby on her back")
            .Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.OnBack, 0));

    [Theory]
    [InlineData("a woman taking a shower")]
    [InlineData("a man in the shower")]
    public void Who_showers_is_in_the_shower(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<PersonDrawing>()
            .Furnished!.Fixture.ShouldBe(Fixture.Shower);

    [Fact]
    public void Who_walks_up_the_stairs_is_on_them() =>
        Vocabularies.Reader.Read("a man walking up the stairs").Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, 1));

    [Fact]
    public void People_in_costumes_wear_one_each() =>
        Vocabularies.Reader.Read("kids in halloween costumes").Description.ShouldContain("dressed as a pirate");
}
