using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What is on a part of a thing is on that thing, and what is named beside a picture upon a sheet is upon it too.</summary>
public sealed class UponThingsTests
{
    [Theory]
    [InlineData("a key on a piece of paper")]
    [InlineData("a cookie on a napkin")]
    [InlineData("a fork on a napkin")]
    [InlineData("a strawberry on a placemat")]
    [InlineData("a pencil on a notebook")]
    [InlineData("a shell on a towel")]
    [InlineData("a coin on a dollar bill")]
    public void What_is_on_a_thing_that_lies_is_upon_its_middle(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        var (thing, below) = (items.First(item => item.Object == 0).Place, items.First(item => item.Object == 1).Place);
        thing.Y.ShouldBeGreaterThan(below.Y);
        thing.Bottom.ShouldBeLessThan(below.Bottom);
    }

    [Theory]
    [InlineData("three coins on a napkin")]
    [InlineData("two forks and two knives on a napkin")]
    public void Several_on_a_thing_that_lies_are_all_upon_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        var below = items.MaxBy(item => item.Place.Width)!.Place;
        items.ShouldAllBe(item => item.Place.X >= below.X && item.Place.Right <= below.Right);
    }

    [Theory]
    [InlineData("triplets in a stroller", 3)]
    [InlineData("twin babies in a stroller", 2)]
    [InlineData("a baby in a stroller", 1)]
    [InlineData("two puppies in a pram", 2)]
    public void Who_is_in_a_pushchair_looks_out_of_it(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        // Drawn pictures: those of the first kind, then the pushchair's.
        var pushchair = items.First(item => item.Object == count).Place;
        var inside = items.Where(item => item.Object < count).ToList();
        inside.Count.ShouldBe(count);
        inside.ShouldAllBe(item => item.Place.X >= pushchair.X && item.Place.Right <= pushchair.Right);
        inside.ShouldAllBe(item => item.Place.Bottom < pushchair.Y + (0.9 * pushchair.Height));
    }

    [Theory]
    [InlineData("a phone with a heart on the screen", SceneRelationKind.FeatureOf)]
    [InlineData("a laptop with a chart on the screen", SceneRelationKind.FeatureOf)]
    [InlineData("a tablet with a cat on its screen", SceneRelationKind.FeatureOf)]
    [InlineData("a book with a dragon on the cover", SceneRelationKind.FeatureOf)]
    [InlineData("a backpack with a star on the pocket", SceneRelationKind.FeatureOf)]
    [InlineData("a house with a cat on the roof", SceneRelationKind.On)]
    [InlineData("a car with a surfboard on the roof", SceneRelationKind.On)]
    [InlineData("a car with a dog in the window", SceneRelationKind.In)]
    public void A_part_is_no_thing_of_its_own(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Relations.ShouldContain(new SceneRelation(1, kind, 0));
    }

    [Theory]
    [InlineData("a storefront with a \"Closed\" sign on the door", "shop")]
    [InlineData("a bakery with a \"Sale\" sign in the window", "bakery")]
    public void A_sign_on_a_door_of_a_shop_is_the_shops(string prompt, string shop)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Where(thing => thing.Text is null).ShouldHaveSingleItem().Concept.Caption.ShouldBe(shop);
        scene.Objects.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("a book cover with a castle and a moon", 3)]
    [InlineData("a poster with a tree and a sun", 3)]
    [InlineData("a poster with a cat and a dog", 3)]
    [InlineData("a book cover with a dragon and a knight and a moon", 4)]
    public void All_that_a_sheet_shows_is_within_it_and_beside_each_other(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldBeNull();
        scene.Objects.Count.ShouldBe(count);
        scene.Relations.Count(relation => relation is { Kind: SceneRelationKind.FeatureOf, Second: 0 }).ShouldBe(count - 1);
        var places = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000))
            .Items.OrderBy(item => item.Object)
            .Select(item => item.Place)
            .ToList();
        foreach (var place in places.Skip(1))
        {
            place.X.ShouldBeGreaterThanOrEqualTo(places[0].X);
            place.Right.ShouldBeLessThanOrEqualTo(places[0].Right);
        }

        places.Skip(1).Select(place => (place.X + place.Right, place.Y + place.Bottom)).Distinct().Count().ShouldBe(count - 1);
    }

    [Fact]
    public void What_others_surround_is_not_lost_among_them()
    {
        var scene = Vocabularies.Reader.Read("a globe with airplanes flying around it");
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        var globe = items.Single(item => item.Object == 0).Place;
        items.Where(item => item.Object > 0).ShouldAllBe(item => item.Place.Width < globe.Width);
    }

    [Theory]
    [InlineData("a kid with a lollipop bigger than his head", "a kid holding a lollipop, flat style")]
    [InlineData("a boy eating a burger bigger than his face", "a boy eating a hamburger, flat style")]
    [InlineData("a girl with a bow bigger than her head", "a girl wearing a ribbon, flat style")]
    [InlineData("a kid holding a lollipop as big as his head", "a kid holding a lollipop, flat style")]
    [InlineData("a dog with a stick longer than himself", "a dog holding a stick, flat style")]
    public void What_is_measured_by_its_owner_is_large_and_no_head_stands_beside_it(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a barbecue with sausages and corn", "sausage")]
    [InlineData("a barbecue with sausages and corn", "ear of corn")]
    [InlineData("a backyard barbecue with burgers", "hamburger")]
    [InlineData("a man at a grill with steaks", "steak")]
    public void Food_of_a_barbecue_is_on_the_grill(string prompt, string food)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var objects = scene.Objects.ToList();
        var (grill, laid) = (
            objects.FindIndex(thing => thing.Concept.Caption == "open grill"),
            objects.FindIndex(thing => thing.Concept.Caption == food)
        );
        scene.Relations.ShouldContain(new SceneRelation(laid, SceneRelationKind.On, grill));
    }

    [Theory]
    [InlineData("an ant on a blade of grass", "an ant on a blade of grass, flat style")]
    [InlineData("a ladybug climbing a blade of grass", "a lady beetle on a blade of grass, flat style")]
    [InlineData("a rooster on a weather vane", "a weathervane, flat style")]
    [InlineData("an ant lifting a sugar cube", "an ant holding a sugar cube, flat style")]
    [InlineData("a polar bear on an ice floe", "a polar bear on an ice floe at sea, flat style")]
    [InlineData("a mountain with a waterfall", "a mountain behind a waterfall in a meadow, flat style")]
    [InlineData("a basket of yarn and knitting needles", "a knitting basket, flat style")]
    public void Small_things_of_nature_and_home_have_pictures(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cookie running away from a glass of milk")]
    [InlineData("a hot dog running away from a bottle of ketchup")]
    [InlineData("a cat running from a cucumber")]
    public void Who_flees_a_thing_comes_not_out_of_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.OutOf);

    [Theory]
    [InlineData("a cup of coffee spilled on a keyboard", "spilled coffee")]
    [InlineData("a spilled cup of tea", "spilled coffee")]
    [InlineData("spilled milk", "spilled milk")]
    [InlineData("a tipped over glass", "spilled milk")]
    public void What_is_spilled_is_in_no_cup_that_stands(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(caption);

    [Fact]
    public void A_hat_that_is_put_on_a_snowman_is_worn() =>
        Vocabularies
            .Reader.Read("a man putting a hat on a snowman")
            .Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.WornBy, 2));

    [Theory]
    [InlineData("a bush trimmed into the shape of a rabbit", "rabbit")]
    [InlineData("trees cut into the shape of animals", "dog")]
    public void What_it_is_shaped_like_is_told(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("a woman pouring coffee from a pot", "teapot")]
    [InlineData("a pot of tea and two teacups", "teapot")]
    [InlineData("a plant in a pot", "potted plant")]
    public void A_pot_is_for_what_it_holds(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("a bucket filled with rain")]
    [InlineData("a barrel collecting rainwater")]
    [InlineData("a group of school children crossing the street")]
    [InlineData("schoolchildren on a street")]
    [InlineData("moles living underground")]
    public void No_cloud_no_school_and_no_train_is_there(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Select(thing => thing.Concept.Caption)
            .Intersect(["cloud with rain", "school", "metro"])
            .ShouldBeEmpty();
}
