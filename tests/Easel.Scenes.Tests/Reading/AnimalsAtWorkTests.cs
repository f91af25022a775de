using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What animals have on their backs and noses and in their claws, what they do as people do, and kinds of them.</summary>
public sealed class AnimalsAtWorkTests
{
    [Theory]
    [InlineData("a puppy with a butterfly on its nose", "a puppy with on the nose a butterfly")]
    [InlineData("an owl with a mouse in its talons", "an owl with in the claws a mouse")]
    [InlineData("a hedgehog with an apple on its spines", "a hedgehog with on it a red apple")]
    [InlineData("a camel with a red carpet on its back", "a camel wearing a red carpet")]
    [InlineData("a donkey wearing a blue blanket", "a donkey wearing a blue blanket")]
    [InlineData("a horse with a saddle", "a horse wearing a saddle")]
    [InlineData("a snake coiled around a tree", "a snake around a tree")]
    [InlineData("a yellow snake on a branch", "a yellow snake on a branch")]
    [InlineData("a raccoon vacuuming", "a raccoon vacuuming")]
    [InlineData("a robot mopping the floor", "a robot mopping the floor")]
    [InlineData("a robin singing on a fence", "a robin singing on a fence")]
    [InlineData("a beaver and its dam", "a beaver and a beaver dam")]
    [InlineData("a concrete dam", "a concrete dam")]
    [InlineData("a coyote and a mule", "a coyote and a mule")]
    [InlineData("a cat in a foggy forest", "a cat in a forest in fog")]
    [InlineData("a robot with a heart on its chest", "a robot with a red heart")]
    [InlineData("a cat feeding her kittens", "a cat feeding three kittens")]
    [InlineData("a robot dancing with a girl", "a robot and a girl dancing")]
    public void Animals_are_as_said(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an eagle with a fish in its claws", true)]
    [InlineData("an eagle with a fish in its beak", false)]
    public void What_a_bird_has_in_its_claws_is_below_it_in_the_air(string prompt, bool isInClaws)
    {
        var eagle = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        (eagle.HasClawsOut, eagle.Stance == Stance.Flying).ShouldBe((isInClaws, isInClaws));
    }

    [Theory]
    [InlineData("a donkey")]
    [InlineData("an antelope")]
    [InlineData("a hen")]
    public void A_figure_goes_before_a_picture_of_an_odd_pose(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();

    [Theory]
    [InlineData("a cartoon penguin")]
    [InlineData("a donkey, cartoon")]
    [InlineData("a cartoon crocodile")]
    public void Of_another_style_the_art_keeps_its_pictures(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeNull();

    [Fact]
    public void Who_cooks_is_not_smaller_than_its_pot() =>
        Vocabularies.Reader.Read("a mouse cooking soup").Objects[0].Scale.ShouldBeGreaterThan(2);
}
