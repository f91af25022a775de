using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people look at, write on, carry, stir and mend is where they have it.</summary>
public sealed class ThingsAtHandTests
{
    [Theory]
    [InlineData("a doctor looking at an x-ray", "x-ray")]
    [InlineData("a hiker looking at a map", "map")]
    [InlineData("a woman checking a letter", "envelope")]
    [InlineData("a surfer carrying a surfboard", "surfboard")]
    [InlineData("a man carrying a ladder", "ladder")]
    [InlineData("a weightlifter lifting a heavy barbell", "barbell")]
    [InlineData("a nurse giving a shot to a child", "syringe")]
    [InlineData("a girl painting her nails", "nail polish")]
    [InlineData("a photographer taking a picture of a bride", "camera")]
    [InlineData("a witch stirring a cauldron", "spoon")]
    [InlineData("a basketball player dunking", "basketball")]
    [InlineData("a man looking through binoculars", "binoculars")]
    public void Is_in_the_hand(string prompt, string thing) => Relation(prompt, thing).Kind.ShouldBe(SceneRelationKind.HeldBy);

    [Theory]
    [InlineData("a teacher writing on a blackboard")]
    [InlineData("a boy drawing on a blackboard")]
    [InlineData("a teacher writing on a whiteboard")]
    public void Boards_are_in_reach(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.Against, 1)]);

    [Theory]
    [InlineData("a witch stirring a cauldron")]
    [InlineData("a woman stirring a bowl")]
    public void No_second_pot_is_stirred(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Concept.Caption).ShouldNotContain("pot of food");

    [Theory]
    [InlineData("a baker with a tray of bread", "bread", SceneRelationKind.On, "tray")]
    [InlineData("a man holding a tray of cookies", "cookie", SceneRelationKind.On, "tray")]
    [InlineData("a girl carrying a basket of apples", "red apple", SceneRelationKind.In, "basket")]
    public void What_a_held_vessel_is_full_of_is_in_it(string prompt, string content, SceneRelationKind kind, string vessel)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(each =>
            scene.Objects[each.First].Concept.Caption == content
            && each.Kind == kind
            && scene.Objects[each.Second].Concept.Caption == vessel
        );
    }

    [Fact]
    public void Who_has_a_full_vessel_is_spoken_of_still()
    {
        var scene = Vocabularies.Reader.Read("a woman with a basket of apples and pears walking in the forest");
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.Walking);
        scene.Relations.Count(each => each.Kind == SceneRelationKind.In).ShouldBe(2);
    }

    [Theory]
    [InlineData("a mechanic under a car")]
    [InlineData("a kid hiding under the bed")]
    public void Who_is_under_a_car_or_a_bed_lies_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.Lying);
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.InFrontOf, 1)]);
    }

    [Theory]
    [InlineData("a boy kicking a soccer ball into the goal", "goal")]
    [InlineData("a girl throwing a ball into a basket", "basket")]
    [InlineData("a woman pouring tea into a cup", "cup")]
    public void Who_kicks_or_throws_into_something_stands_before_it(string prompt, string goal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(each =>
            each.First == 0 && each.Kind == SceneRelationKind.LeftOf && scene.Objects[each.Second].Concept.Caption == goal
        );
    }

    [Fact]
    public void Candles_are_blown_out_on_a_cake_that_stands_on_a_table()
    {
        var one = Vocabularies.Person("a girl blowing out candles on a cake");
        one.Mood.ShouldBe(Mood.Blowing);
        one.Furnished.ShouldNotBeNull();
        Vocabularies.Person("a boy blowing bubbles").Mood.ShouldBe(Mood.Blowing);
    }

    [Fact]
    public void A_watch_that_is_checked_is_on_the_wrist() =>
        Vocabularies.Person("a businessman checking his watch").Outfit.HasDial.ShouldBeTrue();

    [Theory]
    [InlineData("kids playing tug of war")]
    [InlineData("tug of war")]
    public void One_picture_shows_all_who_do_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Count.ShouldBe(1);

    [Theory]
    [InlineData("a boy with a missing tooth")]
    [InlineData("a boy missing his front tooth")]
    public void A_missing_tooth_is_in_the_smile(string prompt)
    {
        Vocabularies.Person(prompt).Person.HasToothGap.ShouldBeTrue();
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("a cowboy with a lasso on a horse")]
    [InlineData("a girl waving on a pony")]
    public void On_horseback_one_sits_whatever_one_does(string prompt) => Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.Riding);

    [Fact]
    public void Each_of_several_nurses_has_a_mask() => Vocabularies.Reader.Read("three nurses in masks").Objects.ShouldHaveSingleItem();

    [Fact]
    public void Nobody_has_monitors_in_their_hands() =>
        Vocabularies
            .Reader.Read("developer working on a laptop with two monitors")
            .Relations.Count(each => each.Kind == SceneRelationKind.HeldBy)
            .ShouldBe(1);

    [Fact]
    public void A_snowman_has_his_hat_scarf_and_nose()
    {
        var scene = Vocabularies.Reader.Read("snowman with a hat, a scarf and a carrot nose");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["snowman", "top hat"]);
        scene.Warnings.ShouldBeEmpty();
    }

    private static SceneRelation Relation(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        return scene.Relations.Single(each => scene.Objects[each.First].Concept.Caption == thing);
    }

    [Theory]
    [InlineData("teacher pointing at a map of the world", "world map")]
    [InlineData("a pirate pointing at a map", "map")]
    [InlineData("a woman pointing at a bar chart", "bar chart")]
    public void Maps_and_charts_that_are_pointed_at_are_those_of_walls(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Single(drawn => drawn.Concept.Caption == thing).Scale.ShouldBeGreaterThan(1.5, scene.Description);
    }
}
