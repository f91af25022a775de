using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Furniture under which something is stands on legs, a coffin in which somebody is stands open, and a boat is one with a sail.</summary>
public sealed class PicturesOfRelationTests
{
    [Theory]
    [InlineData("a cat under a bed", "bed on legs")]
    [InlineData("a monster under the bed", "bed on legs")]
    [InlineData("shoes under a bed", "bed on legs")]
    [InlineData("a ball under the sofa", "sofa on legs")]
    [InlineData("a dog hiding under the couch", "sofa on legs")]
    [InlineData("a vampire in a coffin", "open coffin")]
    [InlineData("a skeleton in a coffin", "open coffin")]
    [InlineData("a boat on a lake at sunset", "small sailing boat")]
    [InlineData("two boats on the sea", "small sailing boat")]
    [InlineData("ein Boot auf dem See", "small sailing boat")]
    public void It_is_the_picture_that_shows_both(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("a dragon sleeping on gold")]
    [InlineData("a dragon guarding gold")]
    [InlineData("a pirate sitting on gold")]
    public void Gold_is_a_treasure(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Background.ShouldBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a kind giant")]
    [InlineData("a friendly giant with a beard")]
    public void A_giant_is_somebody(string prompt) => Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>();

    [Theory]
    [InlineData("a fisherman on a lake", "rowing boat")]
    [InlineData("two fishermen on the sea", "rowing boat")]
    public void Who_fishes_on_the_water_is_in_a_boat(string prompt, string boat) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == boat);

    [Theory]
    [InlineData("a wizard holding a staff")]
    [InlineData("a woman holding a wooden staff")]
    [InlineData("a shepherd holding a staff")]
    public void A_staff_that_is_held_is_the_only_one(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>();

    [Theory]
    [InlineData("a pirate with a parrot")]
    [InlineData("a pirate captain with his green parrot")]
    public void The_parrot_of_a_pirate_is_on_the_shoulder(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.OnShoulder);

    [Theory]
    [InlineData("a diver with a shark")]
    [InlineData("a diver and a turtle")]
    public void A_diver_is_with_fish_under_water(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.UnderWater);

    [Theory]
    [InlineData("a cat on a bed", "bed on legs")]
    [InlineData("a coffin", "open coffin")]
    [InlineData("a man in a boat", "small sailing boat")]
    [InlineData("a boat carrying crates", "small sailing boat")]
    [InlineData("a fishing boat", "small sailing boat")]
    [InlineData("a man rowing a boat", "small sailing boat")]
    public void Elsewhere_it_is_another(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == caption);
}
