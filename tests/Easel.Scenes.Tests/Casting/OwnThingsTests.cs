using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Each of several has its own of what all have; what stands before a noun is said of that one alone.</summary>
public sealed class OwnThingsTests
{
    [Theory]
    [InlineData("a boy and a girl holding balloons", "balloon", "a boy, a girl each holding a balloon")]
    [InlineData("a cat and dog wearing hats", "top hat", "a cat, a dog each wearing a top hat")]
    [InlineData("a cat and a dog with umbrellas", "umbrella", "a cat, a dog each holding an umbrella")]
    [InlineData("a man and a woman wearing sunglasses", "sunglasses", "a man, a woman each wearing sunglasses")]
    [InlineData("a father and son playing guitars", "guitar", "a father, a son each holding a guitar")]
    [InlineData("a bear and a fox reading books", "books", "a bear reading, a fox reading books")]
    [InlineData("a cat and mouse having tea", "hot beverage", "a cat having tea, a mouse having tea and holding a hot beverage")]
    [InlineData("a boy and girl eating ice cream", "ice cream", "a boy eating, a girl eating an ice cream")]
    public void Each_of_two_has_one(string prompt, string caption, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var things = scene.Objects.Index().Where(thing => thing.Item.Concept.Caption == caption).ToList();
        things.ShouldAllBe(thing => thing.Item.Count == 1);
        scene
            .Relations.Where(relation => things.Exists(thing => thing.Index == relation.First) && relation.Kind != SceneRelationKind.Beside)
            .Select(relation => relation.Second)
            .Order()
            .ShouldBe([0, 1]);
        scene.Description.ShouldStartWith(told);
    }

    [Theory]
    [InlineData("two cats wearing hats", "top hat", 2)]
    [InlineData("two girls eating ice cream", "ice cream", 2)]
    [InlineData("three bears eating honey", "honey pot", 3)]
    public void Of_several_of_one_kind_each_has_one(string prompt, string caption, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Single(thing => thing.Concept.Caption == caption).Count.ShouldBe(count);

    [Theory]
    [InlineData("a boy and a girl holding a big box")]
    [InlineData("a man and a woman carrying a table")]
    public void One_thing_that_two_hold_stays_one(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Sum(thing => thing.Count).ShouldBe(3);

    [Theory]
    [InlineData("a cat and a dog sleeping", true)]
    [InlineData("a man and a dog running", true)]
    [InlineData("a girl and a sleeping dog", false)]
    [InlineData("a boy and a running dog", false)]
    [InlineData("a woman and a dancing girl", false)]
    [InlineData("a cat and a bird flying", false)]
    public void What_is_said_after_both_is_done_by_both(string prompt, bool isShared)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        (scene.Objects[0].Telling.Doing.Length > 0).ShouldBe(isShared);
        scene.Objects[0].Concept.Caption.ShouldBeOneOf("cat", "man", "girl", "boy", "woman");
    }
}
