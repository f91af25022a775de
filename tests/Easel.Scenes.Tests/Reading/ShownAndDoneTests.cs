using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

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
    [InlineData("a campsite by a lake at sunset", "camping tent")]
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

    [Theory]
    [InlineData("a hat with a rabbit coming out", "rabbit", "top hat")]
    [InlineData("a hat with a rabbit coming out of it", "rabbit", "top hat")]
    [InlineData("a box with a snake popping out", "snake", "box")]
    [InlineData("a bag with a cat sticking its head out", "cat", "bag")]
    [InlineData("a pot with steam rising out", "steam", "open pot")]
    public void What_comes_out_is_at_its_opening(string prompt, string leaves, string left)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Select(relation =>
                (scene.Objects[relation.First].Concept.Caption, relation.Kind, scene.Objects[relation.Second].Concept.Caption)
            )
            .ShouldBe([(leaves, SceneRelationKind.OutOf, left)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boy sticking his tongue out", "boy")]
    [InlineData("a dog with its tongue sticking out", "dog")]
    public void A_tongue_comes_out_of_nothing(string prompt, string who) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(who);

    [Theory]
    [InlineData("a sign on a door that says \"Do Not Disturb\"", "door")]
    [InlineData("a poster on a wall with the words \"Join us\"", "wall")]
    [InlineData("a red sign hanging above the door saying \"Welcome\"", "door")]
    public void A_sign_that_hangs_somewhere_has_its_words(string prompt, string at)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Text is null ? thing.Concept.Caption : "words").ShouldBe(["words", at]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a piano with a vase of flowers on top", "vase", "piano")]
    [InlineData("a table with a vase of flowers on top", "vase", "table")]
    [InlineData("a cake with a bowl of fruit on top", "bowl", "birthday cake")]
    public void A_vessel_on_top_keeps_what_is_in_it(string prompt, string vessel, string below)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var captions = scene.Objects.Select(thing => thing.Concept.Caption).ToList();
        scene.Relations.ShouldContain(new SceneRelation(captions.IndexOf(vessel), SceneRelationKind.On, captions.IndexOf(below)));
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.In && relation.Second == captions.IndexOf(vessel));
    }

    [Theory]
    [InlineData("a girl under cherry blossoms")]
    [InlineData("a samurai with a sword under cherry blossoms")]
    public void Blossoms_over_somebody_are_a_tree(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "cherry tree" && thing.Count == 1);

    [Fact]
    public void A_castle_with_a_moat_around_it_is_one_picture() =>
        Vocabularies
            .Reader.Read("a stone castle surrounded by a moat")
            .Objects.ShouldHaveSingleItem()
            .Concept.Caption.ShouldBe("castle with moat");

    [Fact]
    public void A_bear_that_fishes_stands_in_the_river() =>
        Vocabularies
            .Reader.Read("a bear catching a fish in a river")
            .Objects[0]
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .Stance.ShouldNotBe(Stance.Leaping);

    [Theory]
    [InlineData("a girl chasing a butterfly")]
    [InlineData("a lion chasing a man")]
    public void Who_chases_looks_at_whom(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Vector).OfType<PersonDrawing>().ShouldHaveSingleItem().IsMirrored.ShouldBeTrue();
    }

    /// <summary>Figures stand beside each other, though nothing is drawn that they stand on.</summary>
    [Theory]
    [InlineData("two dogs wearing hats")]
    [InlineData("two dogs running")]
    [InlineData("three cats wearing scarves")]
    public void No_animal_stands_upon_another(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(1, 0.6)).ToArray();
        var places = new StagePlacer(scene, figures, new(512, 512))
            .Place()
            .Where(item => item.Object == 0)
            .Select(item => item.Place)
            .ToList();
        places.Select(place => Math.Round(place.Top, 6)).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a shooting star over a lake")]
    [InlineData("a night sky with shooting stars")]
    public void Shooting_stars_in_a_sky_have_none_of_their_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("falling star");
        scene.Ground!.Light.ShouldBe(SceneLight.Night);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a castle with a flag", "castle")]
    [InlineData("a ship with a pirate flag", "ship")]
    [InlineData("a house with a flag", "house")]
    public void Flags_fly_on_what_has_them(string prompt, string below)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (flag, under) = (
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption.EndsWith("flag", StringComparison.Ordinal)),
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == below)
        );
        scene.Relations.ShouldBe([new SceneRelation(flag, SceneRelationKind.On, under)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a sandcastle with a flag on top")]
    [InlineData("a planet with rings")]
    public void What_a_picture_has_is_not_beside_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_train_in_a_tunnel_is_on_its_ground()
    {
        var scene = Vocabularies.Reader.Read("a train in a tunnel");
        var items = new StagePlacer(scene, [.. scene.Objects.Select(_ => new Figure(1, 0.8))], new(512, 512)).Place();
        var (train, tunnel) = (items.First(item => item.Object == 0).Place, items.First(item => item.Object == 1).Place);
        train.Bottom.ShouldBe(tunnel.Bottom, 0.1 * tunnel.Height);
    }
}
