namespace Easel.Scenes.Tests.Reading;

/// <summary>Who gives a party, or is at one.</summary>
public sealed class PartyTests
{
    [Theory]
    [InlineData("a cat birthday party", "cat", "birthday cake")]
    [InlineData("two cats having a birthday party", "cat", "birthday cake")]
    [InlineData("a dinosaur party", "sauropod", "party balloons")]
    [InlineData("two kids having a birthday party", "child", "birthday cake")]
    [InlineData("a panda wedding", "panda", "wedding arch")]
    [InlineData("a surprise party for two cats", "cat", "party balloons")]
    public void Those_who_are_named_are_there_with_what_the_party_has(string prompt, string guest, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(guest);
        scene.Objects[0].Count.ShouldBeGreaterThan(1);
        scene.Objects.ShouldContain(drawn => drawn.Concept.Caption == thing);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a teddy bear tea party", "three teddy bears having a tea party with a teapot, flat style")]
    [InlineData("a princess tea party", "three princesses having a tea party with a teapot, flat style")]
    public void Tea_is_had_at_a_table(string prompt, string description) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(description);

    [Theory]
    [InlineData("a birthday party hat", "party hat")]
    [InlineData("a wedding cake", "wedding cake")]
    [InlineData("a picnic basket", "picnic basket")]
    public void A_thing_of_parties_is_no_party(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);
}
