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
    [InlineData("an owl reading a book by candlelight", "candle")]
    [InlineData("a monk writing by the light of a candle", "candle")]
    [InlineData("a man reading by lamplight", "lamp")]
    [InlineData("two men talking in the glow of a lantern", "lantern")]
    public void What_one_does_something_by_is_beside_one(string prompt, string lamp)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption.Contains(lamp));
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("light") || warning.Message.Contains("glow"));
    }

    [Theory]
    [InlineData("a lighthouse at night with stars", SceneLight.Night)]
    [InlineData("a tent at night with stars above", SceneLight.Night)]
    [InlineData("a house in the night with stars", SceneLight.Night)]
    [InlineData("a farmhouse at sunrise over mountains", SceneLight.Sunset)]
    public void A_time_with_what_is_seen_then_is_no_picture_of_its_own(string prompt, SceneLight light)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Light.ShouldBe(light);
        scene.Objects.ShouldNotContain(thing =>
            thing.Concept.Caption == "night with stars" || thing.Concept.Caption == "sunrise over mountains"
        );
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
