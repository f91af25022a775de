namespace Easel.Scenes.Tests.Reading;

/// <summary>What is a building stands in the data of things, and is asked of it everywhere.</summary>
public sealed class BuildingTests
{
    [Theory]
    [InlineData("a lighthouse with a red door", "lighthouse")]
    [InlineData("a windmill with a white door", "windmill")]
    [InlineData("a greenhouse with a white door", "greenhouse")]
    public void A_building_shows_its_door(string prompt, string building) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(building);

    [Fact]
    public void A_tree_is_no_room()
    {
        var scene = Vocabularies.Reader.Read("a chair in a tree");
        scene.Ground.ShouldBeNull();
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["chair", "deciduous tree"], ignoreOrder: true);
    }
}
