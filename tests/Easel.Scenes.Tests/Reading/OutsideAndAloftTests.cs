using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who is outside a house, jumps with a parachute, breathes fire or carries a house.</summary>
public sealed class OutsideAndAloftTests
{
    [Theory]
    [InlineData("a dog sitting outside a house")]
    [InlineData("a man waiting outside a cafe")]
    [InlineData("a taxi parked outside a hotel")]
    [InlineData("a motorcycle parked outside a diner")]
    [InlineData("a car in front of a supermarket")]
    public void Who_is_outside_is_before_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldAllBe(warning => warning.Code == "prompt_replaced");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.InFrontOf, 1));
    }

    [Fact]
    public void Animals_pull_a_rope_between_them()
    {
        var scene = Vocabularies.Reader.Read("two dogs playing tug of war with a rope");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["dog", "rope"]);
    }

    [Theory]
    [InlineData("a parachute jumper in the sky")]
    [InlineData("a skydiver")]
    [InlineData("un paracaidista")]
    public void A_parachute_jumper_is_no_sweater(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("parachutist");

    [Theory]
    [InlineData("a fire-breathing dragon")]
    [InlineData("a fire breathing red dragon")]
    public void Fire_that_is_breathed_is_at_the_mouth(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects[0].Concept.Caption.ShouldBe("dragon");
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("A boy sits on a pier. Seagulls fly over the sea.", "pier", "seagull")]
    [InlineData("A man stands on a dock and a helicopter flies over the sea.", "pier", "helicopter")]
    [InlineData("A woman sits in a boat while gulls fly over the ocean.", "rowing boat", "seagull")]
    public void What_was_told_of_before_is_in_no_air(string prompt, string standing, string aloft)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == standing && !thing.IsAloft, scene.Description);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == aloft && thing.IsAloft, scene.Description);
    }

    [Theory]
    [InlineData("A scarecrow stands in a field. Three crows are flying away from it.")]
    [InlineData("three crows are flying away from a scarecrow")]
    public void Who_flies_away_comes_out_of_nobody(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.OutOf);
}
