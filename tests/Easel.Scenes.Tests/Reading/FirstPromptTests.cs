using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Short prompts of one or two things, as anybody types first.</summary>
public sealed class FirstPromptTests
{
    [Theory]
    [InlineData("a red balloon tied to a mailbox")]
    [InlineData("balloons tied to a chair")]
    [InlineData("a balloon attached to a house")]
    public void Balloons_that_are_tied_to_something_are_over_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.On, 1)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl with a balloon tied to her wrist", "a girl holding a balloon")]
    [InlineData("a spider hanging by a thread", "a spider on a thread")]
    [InlineData("an astronaut planting a flag", "an astronaut holding a flag")]
    [InlineData("a queen bee", "a honeybee wearing a crown")]
    [InlineData("a cow wearing a bell", "a cow wearing a bell")]
    [InlineData("an artist with a palette", "an artist holding an artist palette")]
    [InlineData("a conductor with a baton", "a conductor")]
    [InlineData("a grim reaper with a scythe", "a grim reaper")]
    [InlineData("a farmer with a scythe", "a farmer holding a scythe")]
    [InlineData("a cupid shooting an arrow", "a cupid")]
    [InlineData("a cup and saucer", "a cup")]
    [InlineData("a potter at a wheel", "a potter and a pottery wheel")]
    [InlineData("a wheel and a wagon", "a wheel and a cart")]
    [InlineData("two friends sharing an umbrella", "two friends under an umbrella")]
    [InlineData("a pilot beside a plane", "a pilot and an airplane on the ground")]
    [InlineData("an umbrella stand with umbrellas", "an umbrella stand")]
    [InlineData("a coat rack with coats", "a coat rack")]
    public void They_are_drawn_as_one_would(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a black panther in the jungle", "leopard")]
    [InlineData("two black panthers", "leopard")]
    [InlineData("Black Panther", "superhero")]
    public void A_black_panther_is_an_animal_and_the_name_a_hero(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a surgeon in green scrubs")]
    [InlineData("a nurse in blue scrubs")]
    [InlineData("a vet in scrubs")]
    public void Scrubs_are_worn(string prompt)
    {
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
        var outfit = Vocabularies.Person(prompt).Outfit;
        outfit.Legs.ShouldBe(outfit.Top);
    }

    [Fact]
    public void A_toddler_in_a_high_chair_sits() =>
        Vocabularies.Reader.Read("a toddler in a high chair").Description.ShouldBe("a toddler sitting in a high chair, flat style");

    [Theory]
    [InlineData("a flag with a lion", "flag")]
    [InlineData("a flag with a skull", "flag")]
    [InlineData("a blue flag with three bears", "flag")]
    public void Whatever_a_flag_is_with_is_upon_it(string prompt, string sheet)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(sheet);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.FeatureOf, 0)]);
    }

    [Theory]
    [InlineData("a jersey with the number 23", "plain jersey")]
    [InlineData("a basketball jersey that says \"BULLS\"", "plain jersey")]
    [InlineData("a newspaper with the headline \"RAIN\"", "front page")]
    [InlineData("a gravestone that says \"RIP\"", "plain headstone")]
    [InlineData("a road sign pointing to \"Rome\"", "blank sign pointing right")]
    [InlineData("an arrow sign with \"EXIT\"", "blank sign pointing right")]
    [InlineData("a box that says \"FRAGILE\"", "box")]
    [InlineData("a truck that says \"MILK\"", "delivery truck")]
    [InlineData("a house with the number 42", "house")]
    public void Words_have_a_place_of_their_own_upon_it(string prompt, string sheet)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(sheet);
        scene.Objects[0].Concept.Traits.Display.ShouldNotBeNull();
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.WrittenOn, 0)]);
    }
}
