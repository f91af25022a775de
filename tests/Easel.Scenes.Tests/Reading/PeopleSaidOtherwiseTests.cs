using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Reading;

/// <summary>People are drawn as they are meant where the words stand in another order, or elsewhere mean something else.</summary>
public sealed class PeopleSaidOtherwiseTests
{
    [Theory]
    [InlineData("wearing sunglasses, blonde woman, beach", "a woman with blond hair wearing sunglasses on a beach, flat style")]
    [InlineData("wearing a red hat, old man", "an old man wearing a red top hat, flat style")]
    [InlineData("wearing a blue scarf, a girl", "a girl wearing a blue scarf, flat style")]
    public void What_is_worn_may_be_said_first(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a woman taking a sunset selfie", "a woman taking a selfie in a meadow at sunset, flat style")]
    [InlineData("taking a sunset selfie", "a person taking a selfie in a meadow at sunset, flat style")]
    public void A_selfie_at_a_time_of_day_is_taken(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a tennis player serving")]
    [InlineData("a badminton player serving")]
    [InlineData("a volleyball player serving")]
    public void Players_serve_balls_and_no_drinks(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>().Outfit.Prop.ShouldNotBe(Prop.Tray);

    [Fact]
    public void Who_walks_a_dog_has_the_umbrella()
    {
        var scene = Vocabularies.Reader.Read("a man walking his dog with an umbrella");
        scene.Relations.ShouldContain(new SceneRelation(2, SceneRelationKind.HeldBy, 0));
        Vocabularies.Reader.Read("a dog with an umbrella").Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);
    }

    [Theory]
    [InlineData("a photo studio")]
    [InlineData("a woman in a photo studio")]
    public void A_photo_studio_has_no_easel(string prompt)
    {
        var things = Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Concept.Caption).ToList();
        things.ShouldContain("tripod");
        things.ShouldNotContain("easel");
    }
}
