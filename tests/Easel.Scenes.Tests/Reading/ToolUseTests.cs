using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What something is done with is in the hand of whoever does it, and not in what it is done to.</summary>
public sealed class ToolUseTests
{
    [Theory]
    [InlineData("a boy opening a chest with a key", "key")]
    [InlineData("a man fixing a car with a wrench", "wrench")]
    [InlineData("a girl cutting paper with scissors", "scissors")]
    [InlineData("a boy poking a bug with a stick", "stick")]
    [InlineData("a woman photographing a bird with a camera", "camera")]
    [InlineData("a man chopping wood with an axe", "axe")]
    [InlineData("a man repairs a chair with a hammer", "hammer")]
    [InlineData("a girl writing on a whiteboard with a marker", "highlighter")]
    [InlineData("a girl drawing on paper with a pencil", "pencil")]
    [InlineData("a teacher writing on the blackboard with chalk", "crayon")]
    [InlineData("a man digging a hole with a shovel", "shovel")]
    public void Who_does_it_has_the_tool(string prompt, string tool)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == tool);
        var holder = scene.Relations.Single(relation => relation.First == at);
        holder.Second.ShouldBe(0);
        holder.Kind.ShouldBeOneOf(SceneRelationKind.HeldBy, SceneRelationKind.WornBy);
    }

    [Theory]
    [InlineData("an angry cook chasing a mouse with a rolling pin", "rolling pin")]
    [InlineData("a girl chasing a goose with a broom", "broom")]
    [InlineData("a woman hitting a burglar with an umbrella", "umbrella")]
    [InlineData("a boy catching butterflies with a net", "butterfly net")]
    [InlineData("a man fighting a dragon with a frying pan", "frying pan")]
    [InlineData("a grandmother chases a thief with a cane", "cane")]
    public void Who_goes_for_somebody_has_what_that_is_done_with(string prompt, string tool)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == tool);
        // A figure may have it in its own drawing.
        if (at >= 0)
            scene.Relations.ShouldContain(new SceneRelation(at, SceneRelationKind.HeldBy, 0), scene.Description);
        scene.Objects.Count(thing => thing.Concept.IsPerson || thing.Concept.Traits.Lives).ShouldBe(2);
    }

    [Theory]
    [InlineData("a knight fighting a dragon with a sword", "a knight holding a sword")]
    [InlineData("a witch turning a frog into a prince with a wand", "a witch holding a magic wand")]
    public void Who_has_it_anyway_is_no_second_bearer(string prompt, string who) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(who);

    [Theory]
    [InlineData("a boy and a bowl with a spoon")]
    [InlineData("a woman eating a bowl of soup with a spoon in it")]
    [InlineData("a boy holding a bowl with a spoon")]
    [InlineData("a girl looking at a knight with a sword")]
    public void What_only_has_a_tool_keeps_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(thing => thing.Concept.Traits.Tool);
        scene.Relations.ShouldNotContain(new SceneRelation(at, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a man handing over a package")]
    [InlineData("a waiter handing over the menu")]
    [InlineData("a woman giving away a book")]
    [InlineData("a boy dropping off a letter")]
    public void What_is_handed_over_is_in_the_hand(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Warnings.Where(warning => !warning.Message.Contains("nearest", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a child drawing on the wall with crayons")]
    [InlineData("a toddler scribbling on the wall with a crayon")]
    [InlineData("a girl painting on the walls with a paintbrush")]
    public void Children_draw_on_the_wall_of_a_room(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "wall");
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a cat with a watering can")]
    [InlineData("a rabbit gardening with a watering can")]
    [InlineData("a mole with a shovel")]
    [InlineData("a beaver with a hammer")]
    public void Animals_have_tools_in_their_paws(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);
}
