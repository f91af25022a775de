using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Activities of which nobody is named who does them: by a noun, on an icon, or in one word.</summary>
public sealed class ActivityNameTests
{
    [Theory]
    [InlineData("judo", "wrestling")]
    [InlineData("a karate class", "doing karate")]
    [InlineData("gymnastics icon", "doing gymnastics")]
    [InlineData("archery", "archer")]
    [InlineData("pottery logo", "potter")]
    [InlineData("woodworking", "carpenter sawing")]
    [InlineData("embroidery", "sewing")]
    [InlineData("power nap", "napping")]
    [InlineData("a tennis match", "playing tennis")]
    [InlineData("a volleyball tournament", "playing volleyball")]
    [InlineData("coffee break", "drinking coffee")]
    [InlineData("hide and seek in the park", "covering her eyes")]
    public void A_pastime_is_somebody_at_it(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Objects.ShouldContain(thing => thing.Vector is PersonDrawing || thing.Concept.IsPerson);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("weightlifting icon", "person weightlifting")]
    [InlineData("a fencing logo", "person fencing")]
    [InlineData("swimming pictogram", "person swimming")]
    [InlineData("horse riding club logo", "person horse riding")]
    [InlineData("a rock climbing sticker", "person rock climbing")]
    [InlineData("whitewater rafting", "rafting in a raft")]
    [InlineData("windsurfing", "windsurfing")]
    [InlineData("curling", "curling stone")]
    [InlineData("snorkeling", "diver")]
    public void What_an_icon_names_is_done_by_somebody(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Description.ShouldNotContain("question mark");
    }

    [Theory]
    [InlineData("a boxing glove icon", "boxing glove")]
    [InlineData("karate kid", "kid")]
    [InlineData("sewing machine logo", "sewing machine")]
    [InlineData("a pottery wheel", "pottery wheel")]
    [InlineData("javelin", "javelin")]
    public void A_thing_that_is_named_after_it_is_that_thing(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);
}
