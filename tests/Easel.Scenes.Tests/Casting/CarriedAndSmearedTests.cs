using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people carry upon something, have on their faces and upon their clothes, and who they are.</summary>
public sealed class CarriedAndSmearedTests
{
    [Theory]
    [InlineData("a girl carrying cupcakes on a plate", SceneRelationKind.On)]
    [InlineData("a woman holding a cake on a stand", SceneRelationKind.On)]
    [InlineData("a boy carrying a puppy in a basket", SceneRelationKind.In)]
    [InlineData("a girl holding a kitten in a box", SceneRelationKind.In)]
    [InlineData("a girl catching fireflies in a jar", SceneRelationKind.In)]
    [InlineData("a girl catching a butterfly in a jar", SceneRelationKind.In)]
    [InlineData("a man catching a fish in a net", SceneRelationKind.In)]
    public void What_is_carried_is_upon_the_plate_and_the_plate_in_the_hand(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe([new SceneRelation(1, kind, 2), new SceneRelation(2, SceneRelationKind.HeldBy, 0)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("a waitress serving coffee", "hot beverage")]
    [InlineData("a butler serving tea", "hot beverage")]
    [InlineData("a girl serving cake", "birthday cake")]
    [InlineData("a chef serving pizza", "pizza")]
    [InlineData("a robot serving tea", "hot beverage")]
    public void What_is_served_is_in_the_hand_and_no_other_drinks_are(string prompt, string dish)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(dish);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Objects.Count.ShouldBe(2);
        if (scene.Objects[0].Vector is PersonDrawing waiter)
            waiter.HasFullHands.ShouldBeTrue("a tray with other drinks would be in the other hand");
    }

    [Theory]
    [InlineData("a penguin carrying two cups of coffee on a tray")]
    [InlineData("a cat carrying a cake on a plate")]
    [InlineData("a bear serving tea on a tray")]
    public void Animals_carry_upon_trays_and_stand_on_none(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe(
            [new SceneRelation(1, SceneRelationKind.On, 2), new SceneRelation(2, SceneRelationKind.HeldBy, 0)],
            ignoreOrder: true
        );
    }

    [Theory]
    [InlineData("a boy in a box")]
    [InlineData("a baby in a basket")]
    public void Who_carries_nothing_is_in_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.In, 1));

    [Fact]
    public void Who_is_carried_on_a_stretcher_lies_there()
    {
        var scene = Vocabularies.Reader.Read("a paramedic carrying a man on a stretcher");
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, 2));
        scene.Relations.ShouldNotContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);
        scene.Objects[1].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.Lying);
    }

    [Theory]
    [InlineData("a toddler eating spaghetti with sauce on his face")]
    [InlineData("a baby with chocolate around his mouth")]
    [InlineData("a girl with flour on her nose")]
    [InlineData("a boy with mud all over his face")]
    public void What_is_smeared_over_a_face_is_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().Person.Smear.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl with a butterfly on her nose")]
    [InlineData("a baker with a bag of flour")]
    [InlineData("a boy with chocolate")]
    public void Other_things_are_things(string prompt) => Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(2);

    [Theory]
    [InlineData("a girl with a flower on her dress")]
    [InlineData("a woman with a brooch on her jacket")]
    public void What_is_on_ones_own_clothes_is_upon_the_chest(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.FeatureOf, 0));

    [Fact]
    public void A_stain_on_a_shirt_is_told_and_nobody_is_on_the_shirt()
    {
        var scene = Vocabularies.Reader.Read("a man with a stain on his shirt");
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain("stain");
    }

    [Theory]
    [InlineData("a tour guide pointing at a castle")]
    [InlineData("a coach shouting at his team")]
    [InlineData("a personal trainer")]
    [InlineData("a park ranger")]
    public void More_people_are_known_by_their_work(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe("person");

    [Fact]
    public void A_coach_on_the_highway_is_a_bus() =>
        Vocabularies.Reader.Read("a coach on the highway").Objects[0].Concept.Caption.ShouldBe("bus");

    [Fact]
    public void A_towel_on_the_head_is_wound_about_it() =>
        Vocabularies
            .Reader.Read("a woman with a towel on her head")
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<PersonDrawing>()
            .Outfit.Hat.ShouldBe(Hat.Turban);

    [Fact]
    public void Who_dunks_the_ball_has_one() => Vocabularies.Reader.Read("a basketball player dunking the ball").Objects.Count.ShouldBe(2);

    [Fact]
    public void Children_that_are_taught_to_ski_do_so() =>
        Vocabularies
            .Reader.Read("a ski instructor teaching children to ski")
            .Objects[1]
            .Vector.ShouldBeOfType<PersonDrawing>()
            .PoseName.ShouldBe(PoseName.Skiing);

    [Fact]
    public void Kids_dressed_up_for_halloween_are_in_costumes() =>
        Vocabularies.Reader.Read("kids dressed up for halloween").Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a man stuck in traffic", true)]
    [InlineData("a woman in traffic honking", true)]
    [InlineData("a policeman in traffic", false)]
    [InlineData("a cyclist in traffic", false)]
    [InlineData("a woman walking through traffic", false)]
    public void Who_is_stuck_in_traffic_is_in_a_car(string prompt, bool isDriving)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Any(relation =>
                relation is { First: 0, Kind: SceneRelationKind.In } && scene.Objects[relation.Second].Concept.Caption == "automobile"
            )
            .ShouldBe(isDriving);
    }

    [Theory]
    [InlineData("a chef with \"YUM\" on his hat", SceneRelationKind.OnHat)]
    [InlineData("a man with the number 7 on his cap", SceneRelationKind.OnHat)]
    [InlineData("a boy with \"HI\" on his shirt", SceneRelationKind.FeatureOf)]
    public void Words_are_upon_ones_own_clothes(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, kind, 0));
}
