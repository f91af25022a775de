using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people have by their work, their sport or their seat.</summary>
public sealed class PeopleWithTheirThingsTests
{
    [Theory]
    [InlineData("a wizard holding a glowing staff", Prop.Staff)]
    [InlineData("an old shepherd with a staff", Prop.Crook)]
    [InlineData("a wizard holding a wand", Prop.Wand)]
    [InlineData("a cheerleader jumping with pompoms", Prop.Pompoms)]
    public void Staffs_are_no_wands_and_pompoms_are_in_both_hands(string prompt, object prop) =>
        Person(prompt).Outfit.Prop.ShouldBe((Prop)prop);

    [Fact]
    public void The_staff_of_a_hotel_is_people() =>
        Vocabularies.Reader.Read("the hotel staff").Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("person");

    [Theory]
    [InlineData("a referee showing a red card", "penalty card", "red")]
    [InlineData("a referee holding up a yellow card", "penalty card", "yellow")]
    [InlineData("a woman giving her husband a red card", "greeting card", "red")]
    public void A_card_of_a_referee_is_in_the_hand(string prompt, string caption, string colour)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(caption);
        scene.Objects[1].Colour!.Name.ShouldBe(colour);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a fisherman with a net", "fishing net")]
    [InlineData("a fisherman pulling in a net full of fish", "fishing net full of fish")]
    [InlineData("a footballer kicking the ball into the net", "goal net")]
    public void Fishermen_have_no_goal(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("two boxers fighting in the ring", "boxing ring")]
    [InlineData("a boxer in the ring", "boxing ring")]
    [InlineData("a bride with a ring", "ring")]
    public void Boxers_are_in_their_ring(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe(caption);

    [Fact]
    public void Who_knits_in_a_chair_sits_there_and_has_it_on_the_needles()
    {
        var knitting = Person("grandma knitting a red sweater in a rocking chair");
        knitting.Furnished!.Fixture.ShouldBe(Fixture.RockingChair);
        knitting.Outfit.PropColour.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a man putting a book on a chair")]
    [InlineData("a woman petting a cat on a sofa")]
    public void What_is_put_on_a_chair_is_there(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, 2));

    [Fact]
    public void Who_is_under_a_sink_kneels_at_its_pipe()
    {
        var scene = Vocabularies.Reader.Read("a plumber fixing a leaking pipe under the sink");
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "sink with pipe");
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.Kneeling);
    }

    [Theory]
    [InlineData("a politician giving a speech at a podium")]
    [InlineData("a woman giving a speech at a lectern")]
    public void Who_gives_a_speech_at_a_podium_stands_behind_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Behind);

    [Theory]
    [InlineData("a goalkeeper diving to catch the ball")]
    [InlineData("a goalkeeper diving for the ball")]
    public void A_goalkeeper_dives_with_the_ball_in_the_hands(string prompt)
    {
        Person(prompt).PoseName.ShouldBe(PoseName.Flying);
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.HeldBy);
    }

    [Fact]
    public void A_veil_is_worn() =>
        Vocabularies.Reader.Read("a bride with a veil").Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>();

    [Theory]
    [InlineData("a boy wearing a cap that says COACH", SceneRelationKind.OnHat)]
    [InlineData("a man in a white cap with the number 7", SceneRelationKind.OnHat)]
    [InlineData("a superhero with the letter S on his cape", SceneRelationKind.FeatureOf)]
    [InlineData("a boy in a jersey with the number 7", SceneRelationKind.FeatureOf)]
    public void Words_are_upon_what_is_worn(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, kind, 0));

    [Theory]
    [InlineData("a dad teaching his daughter to ride a bike", PoseName.Cycling)]
    [InlineData("a man helping an old woman cross the street", PoseName.Walking)]
    [InlineData("a mom watching her kids play", PoseName.Running)]
    public void Whom_one_teaches_or_helps_does_it(string prompt, object pose) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe((PoseName)pose);

    [Fact]
    public void Who_paints_on_a_ladder_is_on_it()
    {
        var scene = Vocabularies.Reader.Read("a painter on a ladder painting a wall");
        scene.Relations.ShouldContain(relation =>
            relation.First == 0
            && relation.Kind == SceneRelationKind.On
            && scene.Objects[relation.Second].Concept.Caption == "upright ladder"
        );
    }

    [Fact]
    public void A_hand_waters_with_a_can()
    {
        var scene = Vocabularies.Reader.Read("a hand watering a plant");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["holding hand", "watering can", "potted plant"]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_smile_after_glasses_is_in_the_face() =>
        Vocabularies.Reader.Read("portrait of an old woman with glasses and a warm smile").Warnings.ShouldBeEmpty();

    private static PersonDrawing Person(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>();

    [Theory]
    [InlineData("a superhero lifting a car over his head")]
    [InlineData("a strong man lifting a car")]
    [InlineData("a strongman lifting an elephant over his head")]
    [InlineData("a man lifting a sofa")]
    public void However_large_it_is_what_is_lifted_is_in_the_hands(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.HoldingUp);
    }

    [Theory]
    [InlineData("a mouse rowing a tiny boat", "canoe")]
    [InlineData("a man rows a small boat across a lake", "canoe")]
    public void Who_rows_a_boat_has_one(string prompt, string boat) =>
        Vocabularies.Reader.Read(prompt).Objects.Skip(1).ShouldHaveSingleItem().Concept.Caption.ShouldBe(boat);

    [Theory]
    [InlineData("a boy paints a rainbow on an easel in his garden")]
    [InlineData("a girl on an easel")]
    public void Nobody_stands_on_an_easel(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(at => at.First == 0 && at.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a boy sits in the kitchen and eats an apple")]
    [InlineData("a woman sits in the park and reads a book")]
    [InlineData("a girl sitting in the snow holding a cup")]
    public void Who_sits_on_the_ground_has_it_before_them(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.SittingOnGroundHolding);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }
}
