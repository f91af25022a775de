using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What pages and apps show when there is nothing to show, and activities and events of which only the first noun is a thing.</summary>
public sealed class ScreenStateTests
{
    [Theory]
    [InlineData("404 page illustration with a lost astronaut", "astronaut")]
    [InlineData("404 error cat", "cat")]
    [InlineData("page not found robot", "robot")]
    [InlineData("a 404 not found page with a sad ghost", "ghost")]
    [InlineData("error 404 dinosaur", "sauropod")]
    public void What_is_not_found_is_written_beside_what_is_seen(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(drawn => drawn.Text == "404", scene.Description);
        scene.Objects.ShouldContain(drawn => drawn.Text == null && drawn.Concept.Caption == thing, scene.Description);
    }

    [Theory]
    [InlineData("no internet connection illustration", "wifi", "cross mark")]
    [InlineData("connection lost", "wifi", "cross mark")]
    [InlineData("no results found", "magnifying glass tilted left", "cross mark")]
    [InlineData("payment failed screen", "credit card", "cross mark")]
    [InlineData("payment successful", "credit card", "check mark")]
    [InlineData("order confirmed", "package", "check mark")]
    [InlineData("empty state illustration, no messages", "mailbox", null)]
    [InlineData("empty inbox illustration", "mailbox", null)]
    [InlineData("no notifications yet", "bell with slash", null)]
    [InlineData("empty cart", "shopping cart", null)]
    [InlineData("error screen with a sad robot", "warning", "robot")]
    [InlineData("success illustration with confetti", "check mark", "confetti")]
    public void States_of_apps_have_their_pictures(string prompt, string thing, string? other)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects.Select(drawn => drawn.Concept.Caption)
            .Except(["broken heart"])
            .ShouldBe(other is null ? [thing] : [thing, other], ignoreOrder: true, scene.Description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an onboarding screen illustration with a rocket", "rocket")]
    [InlineData("a street with no people and a dog", "dog")]
    [InlineData("a cat with an empty basket", "cat")]
    public void Frames_are_nothing_and_what_is_not_there_is_no_state(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);

    [Theory]
    [InlineData("taco tuesday", "taco")]
    [InlineData("rocket launch startup", "rocket launch")]
    [InlineData("flu vaccine concept", "syringe")]
    [InlineData("new baby announcement", "baby")]
    [InlineData("chess strategy", "chess set")]
    public void Where_the_last_noun_is_unknown_the_first_is_drawn_and_it_is_told(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing, scene.Description);
        scene.Warnings.ShouldNotBeEmpty();
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_understood");
    }

    [Theory]
    [InlineData("chess tournament", "a boy and a girl playing chess")]
    [InlineData("art class", "painting picture")]
    [InlineData("a cooking class", "cooking")]
    [InlineData("gym class", "exercising")]
    [InlineData("piano recital", "a girl playing piano")]
    [InlineData("job interview", "at a table")]
    [InlineData("call center", "having online meeting")]
    public void Classes_show_who_does_it(string prompt, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(doing);
        scene.Objects.ShouldContain(drawn => drawn.Vector != null, scene.Description);
    }

    [Theory]
    [InlineData("april showers")]
    [InlineData("a sun shower")]
    public void Showers_of_spring_are_rain(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(drawn => drawn.Concept.Caption == "shower");
        scene.Description.ShouldContain("in the rain");
    }

    [Theory]
    [InlineData("a baby shower", "pregnant woman")]
    [InlineData("movie night with popcorn", "television")]
    [InlineData("science experiment", "laboratory bench")]
    [InlineData("field trip", "school bus")]
    [InlineData("an eye exam", "eye chart")]
    [InlineData("a credit score", "gauge")]
    [InlineData("a time machine", "time machine")]
    public void What_happens_every_day_shows_what_it_is_known_by(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing, scene.Description);
        scene.Warnings.Where(warning => warning.Code != "prompt_not_drawn").ShouldBeEmpty();
    }

    [Fact]
    public void What_people_do_there_is_known()
    {
        foreach (var (happening, _) in EverydayHappenings.All)
            (happening.Doing is null || Doings.Find(happening.Doing) is not null).ShouldBeTrue(happening.Doing);
    }

    [Theory]
    [InlineData("a baby shower cake", "pregnant woman")]
    [InlineData("a job interview suit", "table")]
    [InlineData("a chess club logo", "boy")]
    public void What_is_for_it_is_not_it(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldNotContain(thing);
}
