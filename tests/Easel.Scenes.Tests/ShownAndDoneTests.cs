using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests;

/// <summary>What screens show, what hands by themselves do, and what things do by nature.</summary>
public sealed class ShownAndDoneTests
{
    [Theory]
    [InlineData("a phone showing a map", "map")]
    [InlineData("a television showing a car", "automobile")]
    [InlineData("a billboard displaying a burger", "hamburger")]
    [InlineData("a monitor that shows a cat", "cat")]
    public void What_a_screen_shows_is_on_it(string prompt, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(shown);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.FeatureOf, 0)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hand drawing a heart", "writing hand")]
    [InlineData("a hand writing a letter", "writing hand")]
    [InlineData("a hand pointing at a star", "backhand index pointing right")]
    public void A_hand_does_what_is_said(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(caption);
        scene.Objects.Count.ShouldBe(2);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a volcano erupting")]
    [InlineData("an erupting volcano")]
    [InlineData("a fire crackling in the fireplace")]
    [InlineData("a windmill turning")]
    [InlineData("a ship sailing")]
    [InlineData("a sunflower blooming")]
    [InlineData("a snowflake falling")]
    [InlineData("twinkling stars")]
    public void What_its_picture_shows_anyway_is_not_missing(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a ball erupting", "erupting")]
    [InlineData("a car blooming", "blooming")]
    public void What_no_picture_shows_is_told_of(string prompt, string word) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItem().Message.ShouldContain(word);

    [Theory]
    [InlineData("a tree with a swing", "rope swing")]
    [InlineData("an apple tree with a tire swing", "tire swing")]
    public void A_swing_hangs_from_its_tree(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(caption);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HangingFrom, 0)]);
    }

    [Theory]
    [InlineData("a girl with a butterfly net")]
    [InlineData("a farmer with a pitchfork")]
    [InlineData("a bear with a rake")]
    public void Long_tools_are_in_the_hand(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);
}
