namespace Easel.Scenes.Tests.Reading;

/// <summary>A noun that is said once is each one's of those whose looks stand before it.</summary>
public sealed class SharedNounTests
{
    [Theory]
    [InlineData("one red and two green apples", "a red apple and two green apples")]
    [InlineData("a red and a green apple", "a red apple and a green apple")]
    [InlineData("a red, a yellow and a green apple", "a red apple, a yellow apple and a green apple")]
    [InlineData("two yellow and one pink tulip", "two yellow tulips and a pink tulip")]
    [InlineData("an old and a young man", "an old man and a young man")]
    [InlineData("two happy and three sad girls", "two happy girls and three sad girls")]
    [InlineData("a happy and a sad clown", "a happy clown and a sad clown")]
    [InlineData("an open and a closed umbrella on the beach", "an umbrella and a closed umbrella")]
    public void Each_is_drawn(string prompt, string described)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(described);
    }

    [Theory]
    [InlineData("a happy dog and a sad dog", 1, 1)]
    [InlineData("a sad boy and a happy boy", 1, 1)]
    [InlineData("two angry cats and one happy cat", 2, 1)]
    [InlineData("a fat cat and a thin cat", 1, 1)]
    [InlineData("a wooden chair and a metal chair", 1, 1)]
    [InlineData("a sleeping cat and a running cat", 1, 1)]
    public void A_look_of_its_own_is_another_ones(string prompt, int first, int second) =>
        Vocabularies.Reader.Read(prompt).Objects.Take(2).Select(thing => thing.Count).ShouldBe([first, second]);

    [Theory]
    [InlineData("a cat and a cat")]
    [InlineData("a happy cat and a happy cat")]
    public void The_same_is_counted(string prompt) => Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Count.ShouldBe(2);

    [Theory]
    [InlineData("one big and one small dog", 2, 1)]
    [InlineData("a small and a big house", 1, 2)]
    public void Sizes_are_each_ones_own(string prompt, int larger, int smaller)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Objects[smaller - 1].Scale.ShouldNotBe(scene.Objects[larger - 1].Scale);
        scene.Warnings.ShouldBeEmpty();
    }
}
