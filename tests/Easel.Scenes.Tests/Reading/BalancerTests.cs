using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What an animal balances is on its nose.</summary>
public sealed class BalancerTests
{
    [Theory]
    [InlineData("a seal balancing a ball")]
    [InlineData("a seal balancing a ball on its nose")]
    [InlineData("a dog balancing a bone")]
    [InlineData("a bear balances an apple on its nose")]
    public void It_is_on_the_nose(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.OnNose);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Who_balances_on_a_ball_stands_upon_it() =>
        Vocabularies.Reader.Read("an elephant balancing on a ball").Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.On);
}
