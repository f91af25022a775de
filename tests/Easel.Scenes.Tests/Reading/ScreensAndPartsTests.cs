using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Parts of what was named earlier: the screen of a phone in a hand, a patient's teeth, the wheels of a suitcase.</summary>
public sealed class ScreensAndPartsTests
{
    [Theory]
    [InlineData("a hand holding a smartphone with a heart on the screen", "mobile phone", "red heart")]
    [InlineData("a man holding a tablet with a chart on the screen", "tablet", "bar chart")]
    [InlineData("a laptop on a desk with a cat on the screen", "laptop", "cat")]
    [InlineData("a hand holding a phone showing a map", "mobile phone", "map")]
    public void What_is_on_the_screen_is_upon_the_device(string prompt, string device, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var relation = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.FeatureOf).ShouldHaveSingleItem();
        (scene.Objects[relation.First].Concept.Caption, scene.Objects[relation.Second].Concept.Caption).ShouldBe((shown, device));
    }

    [Theory]
    [InlineData("a dentist looking at a boy's teeth", "boy")]
    [InlineData("a doctor checking a boy's throat", "boy")]
    [InlineData("a dentist brushing a lion's teeth", "lion")]
    [InlineData("a blacksmith shoeing a horse's hoof", "horse")]
    public void Whose_parts_are_tended_is_there_and_the_parts_are_not(string prompt, string owner)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain(owner);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldNotContain("tooth");
    }

    [Theory]
    [InlineData("a suitcase on wheels", false)]
    [InlineData("a cart on wheels", false)]
    [InlineData("a bathtub on wheels", true)]
    public void Nothing_stands_upon_a_heap_of_wheels(string prompt, bool isTold)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.Any(warning => warning.Message.Contains("wheels", StringComparison.Ordinal)).ShouldBe(isTold);
    }

    [Theory]
    [InlineData("a zebra crossing with people walking", "pedestrian crossing")]
    [InlineData("an old lady at a zebra crossing", "pedestrian crossing")]
    [InlineData("a zebra crossing the road", "zebra")]
    [InlineData("a zebra crossing a river", "zebra")]
    public void A_zebra_crossing_is_no_animal_unless_it_crosses_something(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);

    [Theory]
    [InlineData("a pirate with a telescope", "spyglass")]
    [InlineData("a boy with a telescope under the stars", "telescope")]
    public void Sailors_have_a_telescope_in_the_hand(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);
}
