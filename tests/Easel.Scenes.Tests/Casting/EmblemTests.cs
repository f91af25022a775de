using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

public sealed class EmblemTests
{
    [Theory]
    [InlineData("a man")]
    [InlineData("a girl")]
    [InlineData("a baby")]
    [InlineData("a grandmother")]
    [InlineData("three doctors")]
    [InlineData("a vampire")]
    [InlineData("a superhero")]
    [InlineData("a tooth fairy")]
    [InlineData("a businessman")]
    [InlineData("ein Feuerwehrmann")]
    public void Whoever_has_known_clothes_is_a_figure(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>();

    [Theory]
    [InlineData("a firefighter", "axe")]
    [InlineData("two firefighters", "axe")]
    [InlineData("a scientist", "test tube")]
    [InlineData("a detective in the rain", "magnifying glass tilted left")]
    [InlineData("a mechanic", "wrench")]
    [InlineData("a painter", "artist palette")]
    [InlineData("a photographer", "camera")]
    [InlineData("a programmer", "laptop")]
    [InlineData("a chef", "frying pan")]
    [InlineData("a mailman", "envelope")]
    [InlineData("a basketball player", "basketball")]
    public void Who_is_all_that_is_said_has_what_they_are_known_by(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(thing);
        scene.Objects[1].Count.ShouldBe(scene.Objects[0].Count);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a firefighter waving", "axe")]
    [InlineData("a firefighter with a cat", "axe")]
    [InlineData("a scientist holding a book", "test tube")]
    [InlineData("a chef stirring a pot of soup", "frying pan")]
    [InlineData("portrait of a detective", "magnifying glass tilted left")]
    [InlineData("a teacher and a student", "closed book")]
    public void Who_does_or_is_with_something_has_nothing_else(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(drawn => drawn.Concept.Caption != thing);

    [Theory]
    [InlineData("a boxer", PoseName.Fighting)]
    [InlineData("a swimmer", PoseName.Swimming)]
    [InlineData("a rock climber", PoseName.Climbing)]
    [InlineData("a soccer player", PoseName.Kicking)]
    [InlineData("a ballerina", PoseName.Spinning)]
    [InlineData("a conductor", PoseName.Directing)]
    internal void Who_is_known_by_what_they_do_does_it(string prompt, PoseName pose) => Vocabularies.Person(prompt).PoseName.ShouldBe(pose);

    [Theory]
    [InlineData("two wrestlers")]
    [InlineData("two boxers")]
    public void Two_fighters_fight_each_other(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<GroupDrawing>().Members.Count.ShouldBe(2);

    [Theory]
    [InlineData("a princess in a pink dress", Hat.Tiara)]
    [InlineData("a queen in a blue dress", Hat.Crown)]
    [InlineData("a king in a suit", Hat.Crown)]
    [InlineData("a pirate in a tuxedo", Hat.PirateHat)]
    [InlineData("a nurse in a yellow dress", Hat.NurseCap)]
    internal void Who_wears_something_else_keeps_what_is_on_the_head(string prompt, Hat hat) =>
        Vocabularies.Person(prompt).Outfit.Hat.ShouldBe(hat);

    [Fact]
    public void A_fairy_in_another_dress_keeps_her_wings_and_a_zombie_in_a_suit_its_skin()
    {
        Vocabularies.Person("a fairy in a green dress").Outfit.Wings.ShouldBeTrue();
        Vocabularies.Person("a zombie in a suit").Outfit.Skin.ShouldBe(Vocabularies.Person("a zombie").Outfit.Skin.ShouldNotBeNull());
    }

    [Theory]
    [InlineData("a witch on a broomstick")]
    [InlineData("a wizard on a broom")]
    [InlineData("a girl sitting on a broom")]
    [InlineData("a witch flying on her broom")]
    public void Who_is_on_a_broom_flies_on_it(string prompt)
    {
        var witch = Vocabularies.Person(prompt);
        witch.PoseName.ShouldBe(PoseName.Riding);
        witch.Outfit.Prop.ShouldBe(Prop.Broomstick);
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a couple in love")]
    [InlineData("a couple in love on a bench")]
    [InlineData("a couple with heart")]
    public void A_heart_is_above_a_couple_in_love(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<GroupDrawing>();
        var heart = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "red heart");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Under, heart));
    }

    [Theory]
    [InlineData("a couple in love", "a couple in love")]
    [InlineData("a couple holding hands", "a woman and man holding hands")]
    [InlineData("a bride and groom", "a bride and groom")]
    public void A_couple_is_told_as_one(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);
}
