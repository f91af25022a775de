using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests;

/// <summary>What screens show, what hands by themselves do, and what things do by nature.</summary>
public sealed class ShownAndDoneTests
{
    [Theory]
    [InlineData("a phone showing a map", "map")]
    [InlineData("a television showing a car", "automobile")]
    [InlineData("a billboard displaying a burger", "hamburger")]
    [InlineData("a monitor that shows a cat", "cat")]
    public void What_a_screen_shows_is_on_it(string prompt, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(shown);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.FeatureOf, 0)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hand drawing a heart", "writing hand")]
    [InlineData("a hand writing a letter", "writing hand")]
    [InlineData("a hand pointing at a star", "backhand index pointing right")]
    public void A_hand_does_what_is_said(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(caption);
        scene.Objects.Count.ShouldBe(2);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a volcano erupting")]
    [InlineData("an erupting volcano")]
    [InlineData("a fire crackling in the fireplace")]
    [InlineData("a windmill turning")]
    [InlineData("a ship sailing")]
    [InlineData("a sunflower blooming")]
    [InlineData("a snowflake falling")]
    [InlineData("twinkling stars")]
    public void What_its_picture_shows_anyway_is_not_missing(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a ball erupting", "erupting")]
    [InlineData("a car blooming", "blooming")]
    public void What_no_picture_shows_is_told_of(string prompt, string word) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItem().Message.ShouldContain(word);

    [Theory]
    [InlineData("a tree with a swing", "rope swing")]
    [InlineData("an apple tree with a tire swing", "tire swing")]
    public void A_swing_hangs_from_its_tree(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(caption);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HangingFrom, 0)]);
    }

    [Theory]
    [InlineData("a girl with a butterfly net")]
    [InlineData("a farmer with a pitchfork")]
    [InlineData("a bear with a rake")]
    public void Long_tools_are_in_the_hand(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);

    [Theory]
    [InlineData("a turtle with a bird on its back", SceneRelationKind.On, "bird", "turtle")]
    [InlineData("a horse with a boy on its back", SceneRelationKind.On, "boy", "horse")]
    [InlineData("a hedgehog with an apple on its back", SceneRelationKind.OnShoulder, "red apple", "hedgehog")]
    public void Who_bears_something_on_the_back_does_not_lie_on_it(string prompt, SceneRelationKind kind, string first, string second)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (upper, lower) = (
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == first),
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == second)
        );
        scene.Relations.ShouldBe([new SceneRelation(upper, kind, lower)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a skateboarder jumping over a trash can")]
    [InlineData("a skateboarder jumping")]
    public void Who_rides_a_board_jumps_with_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects[0]
            .Vector.ShouldBeOfType<PersonDrawing>()
            .Ridden?.Kind.ShouldBe(Easel.Scenes.Figures.Rides.RideKinds.Find("skateboard"));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a fish jumping out of water")]
    [InlineData("a dolphin leaping out of water")]
    public void Who_jumps_out_of_water_is_at_sea(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Place.ShouldBe(ScenePlace.WaterSurface);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a carrot with a smile")]
    [InlineData("a pumpkin with a bright smile")]
    [InlineData("a cup with a smile")]
    public void A_smile_is_a_face(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.FeatureOf, 0)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a campsite by a lake at sunset", "tent")]
    [InlineData("a farm at sunset", "barn")]
    public void A_place_at_sunset_has_what_it_has_by_day(string prompt, string seen) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == seen);

    [Theory]
    [InlineData("a bakery window full of bread", "bread")]
    [InlineData("a shop window with a dress", "dress")]
    [InlineData("a mannequin in a shop window", "mannequin")]
    public void What_a_shop_window_shows_is_in_it(string prompt, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (inside, window) = (
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == shown),
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "shop window")
        );
        scene.Relations.ShouldBe([new SceneRelation(inside, SceneRelationKind.In, window)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Presents_underneath_are_at_the_foot_of_the_tree() =>
        Vocabularies
            .Reader.Read("a Christmas tree with presents underneath")
            .Relations.ShouldHaveSingleItem()
            .Kind.ShouldNotBe(SceneRelationKind.Beside);

    [Fact]
    public void Big_letters_are_not_told_to_be_missing() => Vocabularies.Reader.Read("a big red number 10").Warnings.ShouldBeEmpty();

    [Fact]
    public void A_mailbox_has_its_flag() => Vocabularies.Reader.Read("a mailbox with the flag up").Objects.ShouldHaveSingleItem();
}
