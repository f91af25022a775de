using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What prompts say of light: it is how the scene is lit, and no lamp or studio.</summary>
public sealed class LightingTests
{
    [Theory]
    [InlineData("a log cabin in a forest, warm lantern light", "lantern")]
    [InlineData("a quiet bedroom, warm lamp light", "lamp")]
    [InlineData("a corgi puppy sitting, studio light", "studio")]
    public void Light_asks_for_no_lamp(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains(word) || thing.Concept.Caption == "easel");
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(word));
    }

    [Theory]
    [InlineData("a silhouette of a cat on a windowsill at sunset", 0, true)]
    [InlineData("a silhouette of a cat on a windowsill at sunset", 1, false)]
    public void Light_comes_through_windows(string prompt, int thing, bool isDark) =>
        Silhouette.Covers(Vocabularies.Reader.Read(prompt).Objects[thing]).ShouldBe(isDark);

    [Theory]
    [InlineData("sunset landscape", ScenePlace.Meadow)]
    [InlineData("a sunset beach", ScenePlace.Beach)]
    public void A_sunset_before_land_is_its_light(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldBeEmpty();
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.Light).ShouldBe((place, SceneLight.Sunset));
    }

    [Fact]
    public void A_studio_background_is_no_studio() =>
        Vocabularies
            .Reader.Read("a blue sphere on a clean studio background")
            .Objects.ShouldHaveSingleItem()
            .Concept.Caption.ShouldNotBe("easel");
}
