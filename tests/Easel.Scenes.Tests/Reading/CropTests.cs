using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Tests.Reading;

/// <summary>"A pumpkin patch" is land full of pumpkins, and who is there stands among them.</summary>
public sealed class CropTests
{
    [Theory]
    [InlineData("a pumpkin patch", "pumpkin")]
    [InlineData("a sunflower field", "sunflower")]
    [InlineData("a field of red poppies", "poppy")]
    [InlineData("a meadow full of wildflowers", "flower")]
    [InlineData("a lavender field at sunset", "lavender")]
    [InlineData("an apple orchard", "apple tree")]
    [InlineData("an orange grove", "orange tree")]
    [InlineData("a vineyard", "grapevine")]
    [InlineData("a cornfield", "corn stalk")]
    [InlineData("a wind farm", "wind turbine")]
    [InlineData("a bamboo forest", "bamboo")]
    [InlineData("a hill covered in flowers", "flower")]
    [InlineData("a girl in a sunflower field", "sunflower")]
    [InlineData("a scarecrow in a corn field", "corn stalk")]
    [InlineData("a boy in a pumpkin patch", "pumpkin")]
    [InlineData("a tulip field with a windmill", "tulip")]
    [InlineData("a dog running through a field of daisies", "daisy")]
    public void Land_is_full_of_what_it_is_named_after(string prompt, string plant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var crop = scene.Objects.Where(thing => thing.IsCrop).ShouldHaveSingleItem();
        crop.Concept.Caption.ShouldBe(plant);
        crop.Count.ShouldBeGreaterThan(6);
        scene.Ground.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a pumpkin")]
    [InlineData("three sunflowers in a field")]
    [InlineData("a field with a tree")]
    [InlineData("a rose")]
    [InlineData("a flower pot")]
    [InlineData("a strawberry cake")]
    [InlineData("a field without flowers")]
    public void A_plant_alone_grows_nowhere(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.IsCrop);

    [Fact]
    public void There_are_as_many_plants_as_there_is_room_for()
    {
        var scene = Vocabularies.Reader.Read("twelve cows in a corn field");
        scene.ObjectCount.ShouldBeLessThanOrEqualTo(Scene.MaxObjects);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_plant_has_a_picture() => Crops.Pictures.Where(name => Vocabularies.Icons.FindNamed(name) < 0).ShouldBeEmpty();

    [Theory]
    [InlineData("a pumpkin patch")]
    [InlineData("a girl in a sunflower field")]
    public void The_farther_plants_are_smaller_and_higher(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(0.9, 0.9)).ToArray();
        var layout = StageLayout.Arrange(scene, figures, new ImageSize(1000, 1000));
        var first = scene.Objects.TakeWhile(thing => !thing.IsCrop).Sum(thing => thing.Count);
        var plants = layout.Items.Where(item => item.Object >= first).OrderByDescending(item => item.Place.Bottom).ToList();
        plants.Count.ShouldBe(15);
        plants[0].Place.Height.ShouldBeGreaterThan(plants[^1].Place.Height);
        plants[^1].Place.Bottom.ShouldBeGreaterThan(600, "they stand on the land");
        plants.ShouldAllBe(plant => plant.Place.Right > 0 && plant.Place.X < 1000);
    }
}
