using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Scenes told in order: who does what after a comma, where they watch from, what belongs to whom, and what is the place.</summary>
public sealed class LongSceneTests
{
    [Theory]
    [InlineData("A grandmother sits in a rocking chair by the fireplace, knitting a red scarf.")]
    [InlineData("A boy stands beside a fence, holding a lantern.")]
    [InlineData("An old man feeds pigeons on a park bench, wearing a brown coat and a flat cap.")]
    [InlineData("A girl sits next to a campfire, playing the guitar.")]
    [InlineData("A woman sits at a table by the window, writing a letter.")]
    public void Who_does_something_after_a_comma_is_no_thing(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Where(relation => relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy)
            .ShouldAllBe(relation => scene.Objects[relation.Second].Concept.IsPerson, scene.Description);
    }

    [Theory]
    [InlineData("A wizard reads a book, floating candles above him.")]
    [InlineData("A girl in a garden, and glowing lanterns around her.")]
    public void Things_that_float_are_no_doing(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldNotContain("a wizard floating");

    [Theory]
    [InlineData("an owl watches from a branch", "branch")]
    [InlineData("a cat watching the street from a roof", "roof")]
    [InlineData("a black cat watches them from a tree stump", "tree stump")]
    [InlineData("a cat watches them from the top of the bookshelf", "bookshelf")]
    [InlineData("A hawk looks down from a branch.", "branch")]
    public void One_watches_from_what_one_is_on(string prompt, string place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation =>
            relation.First == 0 && relation.Kind == SceneRelationKind.On && scene.Objects[relation.Second].Concept.Caption == place
        );
    }

    [Theory]
    [InlineData("a man sells fish from a stall")]
    [InlineData("A woman in an apron is selling flowers from a market stall.")]
    public void Who_sells_from_a_stall_is_behind_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation =>
            relation.Kind == SceneRelationKind.Behind && scene.Objects[relation.Second].Concept.Caption == "stall"
        );
    }

    [Theory]
    [InlineData("An old fisherman stands on the deck of his ship at dawn.", "ship deck")]
    [InlineData("A pirate captain stands at the wheel of his ship.", "pirate ship deck")]
    [InlineData("Two sailors wash the deck. Gulls fly above the ship. A sailor stands on the deck.", "ship deck")]
    [InlineData("A girl and her father on the deck of a boat", "ship deck")]
    public void Who_is_on_deck_is_seen_from_near(string prompt, string deck)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldContain(deck, scene.Description);
        Captions(scene).ShouldNotContain("ship");
        Captions(scene).ShouldNotContain("pirate ship");
    }

    [Theory]
    [InlineData("A pirate ship in a storm. The captain stands on the deck.", "pirate ship")]
    [InlineData("a sailor on the deck of a cruise ship", "cruise ship")]
    public void A_ship_that_is_named_by_itself_is_seen_whole(string prompt, string ship) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain("ship deck", ship);

    [Theory]
    [InlineData("A poster for a summer music festival with the text \"SUNSET FEST\", a guitar in the middle and palm trees.", "guitar")]
    [InlineData("A travel poster with the words \"VISIT MAINE\" at the top, showing a lighthouse and two boats.", "lighthouse")]
    [InlineData("A flyer that says \"BAKE SALE\" in big letters, with a cake and three cupcakes", "cake")]
    public void What_a_poster_shows_and_says_is_upon_it(string prompt, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var captions = Captions(scene);
        captions.ShouldContain("poster", scene.Description);
        scene.Objects.Count(thing => thing.Text is not null).ShouldBe(1);
        captions.ShouldContain(caption => caption.Contains(shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A student asleep at his desk, his head on a pile of books.", "bust in silhouette")]
    [InlineData("A boy sits on a pier with his feet in the water.", "foot")]
    [InlineData("Children sit at their desks and raise their hands.", "waving hand")]
    [InlineData("A doctor kneels beside a boy and listens to his heart with a stethoscope.", "red heart")]
    public void Limbs_of_somebody_are_no_things(string prompt, string part) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain(part);

    [Theory]
    [InlineData("a cat on a windowsill looking at the rain", "windowsill with rain")]
    [InlineData("A cat sits on a windowsill and watches the falling snow.", "windowsill with snow")]
    [InlineData("Two kittens on the windowsill looking out at the rain", "windowsill with rain")]
    public void Weather_that_is_watched_from_a_window_is_outside(string prompt, string sill)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room, scene.Description);
        Captions(scene).ShouldContain(sill);
    }

    [Theory]
    [InlineData("A baby lies in a crib looking up at the mobile of stars and moons above it.")]
    [InlineData("A nursery with a crib and a mobile of clouds and planes above it")]
    public void A_mobile_has_its_stars(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldContain("baby mobile", scene.Description);
        Captions(scene).ShouldNotContain(caption => caption.Contains("moon", StringComparison.Ordinal) || caption == "cloud");
    }

    [Theory]
    [InlineData("A couple sits on a picnic blanket under an oak tree.")]
    [InlineData("a picnic blanket under a big tree")]
    [InlineData("a picnic blanket under a beach umbrella")]
    public void No_tree_stands_on_the_blanket_under_it(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(relation => relation.First == 2 && relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a space-themed bedroom with a bed and a telescope")]
    [InlineData("an ocean themed bathroom")]
    [InlineData("a medieval great hall with long tables")]
    [InlineData("knights at a table in a banquet hall")]
    public void A_room_is_one_whatever_it_is_like(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);

    [Theory]
    [InlineData("A family of four having breakfast in a kitchen: the father makes pancakes, the mother pours juice.", 2)]
    [InlineData("A family at the beach: the father builds a sandcastle, the mother reads a book and a boy swims.", 3)]
    public void Who_is_listed_of_a_family_is_not_there_twice(string prompt, int people) =>
        Vocabularies.Reader.Read(prompt).Objects.Where(thing => thing.Concept.IsPerson).Sum(thing => thing.Count).ShouldBe(people);

    [Theory]
    [InlineData("a flat lay of a breakfast on a white table: a plate of croissants, a cup of coffee and a newspaper")]
    [InlineData("A picnic on a red blanket: a basket, a bottle of wine and two glasses")]
    public void What_is_listed_of_a_meal_is_the_meal(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldNotContain("english breakfast");
        scene.Relations.Count(relation => relation.Kind == SceneRelationKind.On).ShouldBeGreaterThan(1, scene.Description);
    }

    [Theory]
    [InlineData("a singer on a stage with a giant screen behind her")]
    [InlineData("A rock band plays on a stage before big screens.")]
    public void Screens_of_a_stage_are_no_computers(string prompt) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldContain("movie screen");

    [Fact]
    public void Gulls_that_circle_are_on_no_deck()
    {
        var scene = Vocabularies.Reader.Read("A man stands on the deck of his ship, with seagulls circling around a lighthouse.");
        var gulls = Captions(scene).IndexOf("seagull");
        scene.Relations.ShouldNotContain(relation => relation.First == gulls && relation.Kind == SceneRelationKind.On);
    }

    [Theory]
    [InlineData("seagulls circling around a lighthouse")]
    [InlineData("Crows flying around a castle")]
    [InlineData("A pair of eagles circling a tower")]
    public void Birds_circle_in_the_air(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.IsAloft && thing.Concept.Traits.Animal);

    [Fact]
    public void Who_feeds_pigeons_on_a_bench_sits_there()
    {
        var scene = Vocabularies.Reader.Read("A man feeds pigeons on a park bench.");
        var bench = Captions(scene).IndexOf("bench");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, bench));
    }

    [Fact]
    public void A_christmas_tree_fits_into_the_room()
    {
        var scene = Vocabularies.Reader.Read("a living room with a christmas tree, a fireplace and an armchair");
        var sizes = RealSizes.Of(scene);
        sizes[Captions(scene).IndexOf("fireplace")].ShouldBeGreaterThan(0.7);
    }

    [Theory]
    [InlineData("A grandmother sits in a rocking chair, knitting a scarf.")]
    [InlineData("A woman sits on a bench, knitting a sweater.")]
    public void Who_sits_and_knits_does_both(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("knitting");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A boy sits on a pier next to his grandfather.", SceneRelationKind.On)]
    [InlineData("A boy sits on a hospital bed. His mother stands behind him.", SceneRelationKind.Behind)]
    public void Who_is_with_somebody_on_a_thing_is_at_the_thing(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Count(relation => relation.Kind == kind && !scene.Objects[relation.Second].Concept.IsPerson)
            .ShouldBe(kind == SceneRelationKind.On ? 2 : 1, scene.Description);
    }

    [Theory]
    [InlineData("a wizard reads a big book, candles above him and an owl on a stack of books")]
    [InlineData("a girl, and a mouse on a pile of books")]
    public void Nobody_stands_on_the_books_of_an_owl(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a perfume bottle on a table surrounded by roses")]
    [InlineData("A cake on a wooden table, surrounded by candles.")]
    public void What_is_around_a_thing_on_a_table_is_on_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.Count(relation => relation.Kind == SceneRelationKind.On).ShouldBe(2);

    [Theory]
    [InlineData("A teacher stands beside a map on the wall while children sit at their desks.")]
    [InlineData("A desk with a lamp. On the wall hangs a clock.")]
    [InlineData("A teacher stands beside a map on the wall. A globe and a plant stand on the windowsill.")]
    public void A_wall_on_which_things_hang_is_of_a_room(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        Captions(scene).ShouldNotContain("wall");
    }

    [Theory]
    [InlineData("A party in the garden: children in party hats sit at a table.", "child")]
    [InlineData("A rainy evening in a city: people with umbrellas cross the street.", "person")]
    [InlineData("A busy morning in a town: children with backpacks walk past shops.", "child")]
    [InlineData("An illustration for a children's book: a brown bear in a blue sweater.", "bear")]
    public void Who_is_named_after_a_colon_is_there(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldContain(caption => caption.Contains(who, StringComparison.Ordinal), scene.Description);
        Captions(scene).ShouldNotContain("closed book");
        Captions(scene).ShouldNotContain("cross");
    }

    [Theory]
    [InlineData("a windmill turns on a hill", "windmill")]
    [InlineData("A chalkboard menu sign in front of a cafe that reads \"Soup of the Day\"", "blackboard")]
    [InlineData("a man with a newspaper under his arm", "newspaper")]
    [InlineData("A king sits on a throne and waves to the crowd.", "throne")]
    public void Things_are_there_by_their_names(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldContain(thing, scene.Description);
        Captions(scene).ShouldNotContain("flexed biceps");
        Captions(scene).ShouldNotContain("water wave");
    }

    [Theory]
    [InlineData("A grandfather teaches his grandson to ride a bicycle in the park.")]
    [InlineData("A mother helps her daughter ride a bicycle.")]
    public void Who_is_taught_to_ride_rides(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Count(thing => thing.Concept.Caption.Contains("bicycle", StringComparison.Ordinal))
            .ShouldBeLessThan(2);

    [Fact]
    public void Gulls_around_a_lighthouse_are_at_sea() =>
        Vocabularies.Reader.Read("seagulls circling around a lighthouse").Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sea);

    [Fact]
    public void Who_is_on_a_pier_at_sunset_is_in_no_air() =>
        Vocabularies
            .Reader.Read("A boy and his grandfather stand on a pier while the sun sets over the lake.")
            .Objects.ShouldAllBe(thing => !thing.IsAloft);

    [Fact]
    public void What_is_far_off_is_smaller()
    {
        var scene = Vocabularies.Reader.Read(
            "A fisherman stands on the deck of his ship, with seagulls circling around a lighthouse in the distance."
        );
        scene.Objects[Captions(scene).IndexOf("lighthouse")].Scale.ShouldBeLessThan(1);
    }

    private static List<string> Captions(Scene scene) => [.. scene.Objects.Select(thing => thing.Concept.Caption)];
}
