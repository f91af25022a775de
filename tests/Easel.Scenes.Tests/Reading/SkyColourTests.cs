using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>The colour of the sky is the time of day that has it, and no thing of that name.</summary>
public sealed class SkyColourTests
{
    [Theory]
    [InlineData("a boat on the sea, the sky is purple", ScenePlace.Sea, SceneLight.Sunset)]
    [InlineData("a castle under a pink and orange sky", ScenePlace.Meadow, SceneLight.Sunset)]
    [InlineData("a pink sky over the sea", ScenePlace.Sea, SceneLight.Sunset)]
    [InlineData("a ship at sea, orange sky", ScenePlace.Sea, SceneLight.Sunset)]
    [InlineData("a tree in a field, dark sky", ScenePlace.Meadow, SceneLight.Night)]
    public void A_coloured_sky_is_a_light(string prompt, ScenePlace place, SceneLight light)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull();
        (scene.Ground!.Place, scene.Ground.Light).ShouldBe((place, light));
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "tangerine");
    }

    [Theory]
    [InlineData("The sky is orange")]
    [InlineData("an orange sky")]
    public void It_is_a_picture_by_itself(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Sunset);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "tangerine");
    }

    [Theory]
    [InlineData("books and potions stand on the shelf", "stall")]
    [InlineData("a gundam stands tall in the city", "stall")]
    [InlineData("vultures circle above the desert", "circle")]
    [InlineData("the car sped down the road", "spade suit")]
    public void Verbs_are_no_things(string prompt, string never) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == never);
}
