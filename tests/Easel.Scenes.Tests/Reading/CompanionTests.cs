namespace Easel.Scenes.Tests.Reading;

/// <summary>A creature that is somebody's friend is the creature, and nobody beside it.</summary>
public sealed class CompanionTests
{
    [Theory]
    [InlineData("a boy and his robot friend", "robot", 1)]
    [InlineData("a girl with her dragon friends", "dragon", 3)]
    [InlineData("a cat and her mouse buddy", "mouse", 1)]
    [InlineData("a knight and his horse companion", "horse", 1)]
    public void Its_kind_is_drawn(string prompt, string caption, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Count.ShouldBe(2);
        (scene.Objects[1].Concept.Caption, scene.Objects[1].Count).ShouldBe((caption, count));
    }

    [Theory]
    [InlineData("a girl braiding her friend's hair", "girl")]
    [InlineData("a boy and his best friend", "boy")]
    [InlineData("a girl with her friends", "girl")]
    [InlineData("a woman and her friend", "person")]
    public void Friends_of_children_are_children(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe(caption);

    [Fact]
    public void A_friend_of_no_kind_is_somebody() =>
        Vocabularies.Reader.Read("a boy and his friend").Objects[1].Concept.IsPerson.ShouldBeTrue();
}
