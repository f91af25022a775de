using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Casting;

/// <summary>How near, from which side and in which build people are seen.</summary>
public sealed class PortraitTests
{
    [Theory]
    [InlineData("portrait of an old man with a beard")]
    [InlineData("close-up of a smiling girl")]
    [InlineData("a woman's face")]
    [InlineData("an old man's face")]
    [InlineData("headshot of a businessman")]
    [InlineData("a face with green eyes")]
    [InlineData("a woman portrait")]
    [InlineData("selfie of an old woman")]
    [InlineData("a close-up portrait of a man with glasses")]
    public void A_portrait_shows_head_and_shoulders(string prompt)
    {
        var person = Vocabularies.Person(prompt);
        person.IsPortrait.ShouldBeTrue();
        (person.Frame.Top + person.Frame.Side).ShouldBeLessThan(0);
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("portrait of a man holding a cat")]
    [InlineData("portrait of a woman riding a horse")]
    [InlineData("portrait of a girl dancing")]
    [InlineData("a man standing in a garden")]
    public void Who_does_something_is_seen_whole(string prompt) => Vocabularies.Person(prompt).IsPortrait.ShouldBeFalse();

    [Fact]
    public void A_portrait_of_two_shows_both() =>
        Vocabularies
            .Reader.Read("portrait of a couple")
            .Objects[0]
            .Vector.ShouldBeOfType<GroupDrawing>()
            .Members.ShouldAllBe(member => member.IsPortrait);

    [Fact]
    public void Before_a_place_a_portrait_is_cut_off_by_the_edge_of_the_picture()
    {
        var scene = Vocabularies.Reader.Read("portrait of a girl in a forest");
        var drawn = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.6, 0.5))], new(512, 512));
        drawn.Items[^1].Place.Bottom.ShouldBe(512);
    }

    [Theory]
    [InlineData("a man seen from behind")]
    [InlineData("back view of a woman with long hair")]
    [InlineData("a couple seen from behind watching the sunset")]
    public void From_behind_no_face_is_seen(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var people = scene.Objects[0].Vector is GroupDrawing group
            ? group.Members.OfType<PersonDrawing>().ToList()
            : [(PersonDrawing)scene.Objects[0].Vector!];
        people.ShouldAllBe(person => person.IsFromBehind);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void From_behind_the_colours_of_a_face_are_not_drawn()
    {
        var person = Vocabularies.Person("a girl with blue eyes seen from behind");
        var eyes = $"#{Palette.Blue.Red:x2}{Palette.Blue.Green:x2}{Palette.Blue.Blue:x2}";
        (person with { IsFromBehind = false }).ToSvg(1).ShouldContain(eyes);
        person.ToSvg(1).ShouldNotContain(eyes);
    }

    [Theory]
    [InlineData("a woman with blue eyes")]
    [InlineData("a man with green eyes and a beard")]
    [InlineData("a girl with long hair and brown eyes")]
    public void Eyes_have_the_colour_that_is_asked_for(string prompt)
    {
        Vocabularies.Person(prompt).Person.Eyes.ShouldNotBeNull();
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_tall_are_taller_and_the_fat_wider_than_others()
    {
        var (tall, usual, fat) = (Built("a tall man"), Built("a man waving"), Built("a fat man"));
        tall.Leg.ShouldBeGreaterThan(usual.Leg);
        Built("a short woman").Leg.ShouldBeLessThan(usual.Leg);
        fat.Shoulder.ShouldBeGreaterThan(usual.Shoulder);
        Built("a thin woman").Shoulder.ShouldBeLessThan(usual.Shoulder);

        static Build Built(string prompt) => Build.Of(Vocabularies.Person(prompt).Person);
    }

    [Theory]
    [InlineData("an old wizard")]
    [InlineData("an elderly doctor")]
    [InlineData("a pirate who is old")]
    public void Anybody_may_be_old(string prompt)
    {
        Vocabularies.Person(prompt).Person.Age.ShouldBe(Age.Old);
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Anybody_may_be_bald() => Vocabularies.Person("a bald pirate").Person.Cut.ShouldBe(HairCut.Bald);

    [Fact]
    public void An_old_couple_is_old() =>
        Vocabularies
            .Reader.Read("an old couple holding hands")
            .Objects[0]
            .Vector.ShouldBeOfType<GroupDrawing>()
            .Members.ShouldAllBe(member => ((PersonDrawing)member).Person.Age == Age.Old);
}
