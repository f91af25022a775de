namespace Easel.Scenes.Tests.Reading;

/// <summary>Sweets have the colour of what they taste of.</summary>
public sealed class FlavourTests
{
    [Theory]
    [InlineData("strawberry ice cream", "pink", "single scoop cone", 1)]
    [InlineData("a mint ice cream cone", "green", "single scoop cone", 1)]
    [InlineData("two chocolate ice cream cones", "brown", "single scoop cone", 2)]
    [InlineData("a scoop of vanilla ice cream", "light yellow", "single scoop cone", 1)]
    [InlineData("a lemon popsicle", "yellow", "popsicle", 1)]
    [InlineData("a chocolate donut", "brown", "doughnut", 1)]
    [InlineData("three strawberry cupcakes", "pink", "cupcake", 3)]
    [InlineData("a banana milkshake", "yellow", "milkshake", 1)]
    public void It_is_seen_by_its_colour(string prompt, string colour, string sweet, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ShouldHaveSingleItem();
        thing.Concept.Caption.ShouldBe(sweet);
        thing.Colour!.Name.ShouldBe(colour);
        thing.Count.ShouldBe(count);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Who_eats_it_has_it_in_the_hand() =>
        Vocabularies
            .Reader.Read("a girl eating chocolate ice cream")
            .Description.ShouldStartWith("a girl eating a brown single scoop cone");

    [Theory]
    [InlineData("a strawberry milkshake", "milkshake")]
    [InlineData("a bowl of strawberry ice cream", "ice cream")]
    [InlineData("chocolate ice cream in a bowl", "ice cream")]
    public void What_has_a_picture_or_is_in_a_bowl_keeps_its_name(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);
}
