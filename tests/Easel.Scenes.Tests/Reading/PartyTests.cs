using Easel.Scenes.Composition;

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

    [Theory]
    [InlineData("a cat knocking over a vase", "vase")]
    [InlineData("a dog knocking over a lamp", "lamp")]
    [InlineData("a boy knocking over a tower of blocks", "tower of blocks")]
    [InlineData("a cowboy lassoing a bull", "ox")]
    public void Who_does_something_to_a_thing_is_beside_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Beside);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a lemonade stand run by two kids", "lemonade")]
    [InlineData("a lemonade stand with two kids", "lemonade")]
    [InlineData("a hot dog stand with a woman", "hot dog")]
    public void A_stand_has_what_it_sells_whoever_is_there_too(string prompt, string sold)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var goods = scene.Objects.ToList().FindIndex(drawn => drawn.Concept.Caption == sold);
        scene.Relations.ShouldContain(at => at.First == goods && at.Kind == SceneRelationKind.On);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a submarine exploring a shipwreck")]
    [InlineData("a diver and a shipwreck")]
    [InlineData("fish around a sunken ship")]
    public void Who_swims_around_a_wreck_is_under_water(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.UnderWater);

    [Theory]
    [InlineData("a cloud raining on a flower")]
    [InlineData("a cloud snowing on a tree")]
    public void A_cloud_is_above_what_it_rains_on(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Above, 1));
}
