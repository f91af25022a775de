using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who laughs on a chair, carries somebody, leans on crutches or raises a glass.</summary>
public sealed class PeopleAtPlayTests
{
    [Theory]
    [InlineData("a man on a chair laughing")]
    [InlineData("a nurse sleeping on a chair")]
    [InlineData("a boy on a bench crying")]
    public void Who_is_on_a_seat_sits(string prompt)
    {
        var person = Person(prompt);
        person.PoseName.ShouldBe(PoseName.Sitting);
        person.Mood.ShouldNotBe(Mood.Content);
    }

    [Fact]
    public void Who_reads_and_cries_does_both()
    {
        var person = Person("a woman crying while reading a letter");
        person.PoseName.ShouldBe(PoseName.HoldingInFront);
        person.Mood.ShouldBe(Mood.Crying);
    }

    [Theory]
    [InlineData("a man on crutches", "Crutches")]
    [InlineData("an old woman with a walker", "Walker")]
    [InlineData("a samurai with a katana", "Sword")]
    public void It_is_in_the_hand(string prompt, string prop) => Person(prompt).Outfit.Prop.ToString().ShouldBe(prop);

    [Fact]
    public void A_ninja_has_both_swords() => Person("a ninja with two swords").Outfit.HasTwo.ShouldBeTrue();

    [Fact]
    public void A_bride_is_carried_lying()
    {
        var scene = Vocabularies.Reader.Read("a groom carrying his bride");
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Objects[1].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.Lying);
    }

    [Theory]
    [InlineData("a nun praying in a church")]
    [InlineData("a choir singing in a cathedral")]
    public void Who_is_in_a_church_is_inside(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);

    [Fact]
    public void A_choir_has_no_microphones() =>
        Vocabularies.Reader.Read("a choir singing").Objects.ShouldAllBe(thing => thing.Concept.IsPerson || thing.Vector != null);

    [Theory]
    [InlineData("a couple toasting with champagne", "champagne flute", 2)]
    [InlineData("graduates throwing their caps", "graduation cap", 3)]
    [InlineData("a protester holding a sign", "placard", 1)]
    [InlineData("a geisha with a fan", "hand fan", 1)]
    [InlineData("a man sunbathing on a towel", "beach towel", 1)]
    public void Things_are_those_that_go_with_it(string prompt, string caption, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Single(thing => thing.Concept.Caption == caption).Count.ShouldBe(count);

    [Theory]
    [InlineData("a kid sticking out his tongue")]
    [InlineData("a girl making a funny face")]
    public void A_tongue_that_is_stuck_out_is_in_the_face(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>().Mood.ShouldBe(Mood.Cheeky);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a window cleaner on a ladder")]
    [InlineData("a punk rocker with a guitar")]
    [InlineData("a train conductor")]
    [InlineData("a garbage man")]
    public void Somebody_of_that_work_is_drawn(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.IsPerson || thing.Vector is PersonDrawing);

    private static PersonDrawing Person(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
}
