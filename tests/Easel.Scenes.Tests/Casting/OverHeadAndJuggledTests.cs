using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What is over somebody's head, in the air about it, or in either hand.</summary>
public sealed class OverHeadAndJuggledTests
{
    [Theory]
    [InlineData("a boy lifting a box over his head", PoseName.HoldingUp)]
    [InlineData("a woman holding a sign above her head", PoseName.HoldingUp)]
    [InlineData("a fan holding a scarf above his head", PoseName.HoldingUp)]
    public void What_is_held_is_held_up_over_the_head(string prompt, object pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe((PoseName)pose);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man with a light bulb above his head")]
    [InlineData("a woman with a bird flying over her head")]
    public void Anything_else_is_above_who_was_named(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.Above, 0));

    [Theory]
    [InlineData("a clown juggling five balls", 5)]
    [InlineData("a juggler juggling three oranges", 3)]
    [InlineData("a girl juggling four apples", 4)]
    public void What_is_juggled_is_in_the_air_and_no_other_balls_are(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Count.ShouldBe(count);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.JuggledBy, 0));
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().Outfit.Prop.ShouldBe(Prop.None);
    }

    [Fact]
    public void Who_juggles_nothing_that_is_named_has_balls() =>
        Vocabularies
            .Reader.Read("a man juggling")
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<PersonDrawing>()
            .Outfit.Prop.ShouldBe(Prop.Juggling);

    [Theory]
    [InlineData("a man reading a map with a flashlight", PoseName.HoldingTwo)]
    [InlineData("a woman holding a phone and a coffee", PoseName.HoldingTwo)]
    [InlineData("a guitarist holding a guitar and a microphone", PoseName.HoldingInFront)]
    public void Two_small_things_are_in_a_hand_each(string prompt, object pose) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe((PoseName)pose);
}
