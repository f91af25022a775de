using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What an animal does with parts of its own body is how it stands, and no leg, paw, tail or wing beside it.</summary>
public sealed class AnimalStanceTests
{
    [Theory]
    [InlineData("an owl perched on a sign that says \"Keep out\"")]
    [InlineData("a cat lying on a sign that says \"Beware\"")]
    public void On_words_animals_are_as_on_their_sign(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Vector != null);

    [Theory]
    [InlineData("a horse standing on its hind legs", "Rearing")]
    [InlineData("a deer rearing up", "Rearing")]
    [InlineData("a dog standing on its hind legs", "Upright")]
    [InlineData("a cat stretching", "Bowing")]
    [InlineData("a dog rolling on its back", "OnBack")]
    [InlineData("a cat lying on its back", "OnBack")]
    [InlineData("a cat with its paw up", "PawUp")]
    [InlineData("a cat licking its paw", "PawUp")]
    [InlineData("a dog scratching its ear", "PawUp")]
    [InlineData("a dog wagging its tail", "Standing")]
    [InlineData("a lion opening its mouth", "Roaring")]
    [InlineData("a bird flapping its wings", "Flying")]
    [InlineData("a dog sleeping on the floor", "Asleep")]
    [InlineData("a horse lying on the ground", "Lying")]
    [InlineData("a cat sitting on the floor", "Sitting")]
    public void Its_own_body_is_its_stance(string prompt, string stance)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Stance.ToString().ShouldBe(stance);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a running horse", "Running")]
    [InlineData("a swimming dog", "Swimming")]
    [InlineData("two jumping cats", "Leaping")]
    [InlineData("a roaring lion", "Roaring")]
    [InlineData("a flying pig", "Flying")]
    [InlineData("a grazing cow", "Eating")]
    public void What_is_said_before_it_is_done_too(string prompt, string stance)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Stance.ToString().ShouldBe(stance);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a flying pig", true)]
    [InlineData("flying elephants", true)]
    [InlineData("a cat flying", true)]
    [InlineData("a flying duck", false)]
    [InlineData("a flying dragon", false)]
    public void What_flies_without_wings_is_in_the_sky(string prompt, bool isInSky) =>
        (Vocabularies.Reader.Read(prompt).Ground?.Place == ScenePlace.Sky).ShouldBe(isInSky);

    [Theory]
    [InlineData("a dog running and wagging its tail", "Running")]
    [InlineData("a cat lying on its back and wagging its tail", "OnBack")]
    public void A_tail_leaves_it_as_it_stands(string prompt, string stance) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .Stance.ToString()
            .ShouldBe(stance);

    [Theory]
    [InlineData("a dog rolling in the grass and enjoying the sunshine")]
    [InlineData("a cat lying on a rug enjoying the sun")]
    public void The_sun_is_no_food(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.HeldBy);

    [Theory]
    [InlineData("a two-headed snake", "two-headed")]
    [InlineData("a one-eyed cat", "one-eyed")]
    [InlineData("a five-legged horse", "five-legged")]
    [InlineData("a dog with two heads", "two heads")]
    [InlineData("a cat with three eyes", "three eyes")]
    [InlineData("a fox with nine tails", "nine tails")]
    public void More_parts_than_it_has_are_told_of(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(1, Vocabularies.Objects(scene));
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain(words);
    }

    [Theory]
    [InlineData("a four-legged robot dog")]
    [InlineData("a cow with four legs")]
    public void As_many_as_it_has_are_not(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a dragon guarding its treasure")]
    [InlineData("a dog protecting a house")]
    [InlineData("a cat waiting for a fish")]
    public void Who_guards_stands_beside(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.Beside, 1));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a dog with its tongue out")]
    [InlineData("a wolf panting")]
    [InlineData("a horse sticking its tongue out")]
    public void A_tongue_hangs_out(string prompt)
    {
        var drawing = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>();
        drawing.HasTongue.ShouldBeTrue();
        drawing.ToSvg(0).ShouldNotBe((drawing with { HasTongue = false }).ToSvg(0));
    }

    [Theory]
    [InlineData("a dog fetching a stick", "Running")]
    [InlineData("a wolf running with a bone", "Running")]
    [InlineData("a dog catching a ball", "Leaping")]
    public void What_it_fetches_is_in_its_mouth(string prompt, string stance)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Stance.ToString().ShouldBe(stance);
        scene.Objects[0].Vector!.Anchors.HoldsInMouth.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a puppy chewing a shoe")]
    [InlineData("a dog chewing on a sock")]
    [InlineData("a wolf gnawing on a boot")]
    [InlineData("a goat nibbling a hat")]
    public void What_it_chews_is_in_its_mouth(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Objects[0].Vector!.Anchors.HoldsInMouth.ShouldBeTrue();
    }

    [Fact]
    public void Who_digs_has_its_paws_at_the_hole()
    {
        var scene = Vocabularies.Reader.Read("a dog digging a hole");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["dog", "hole"]);
        var dog = scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        dog.Stance.ShouldBe(Stance.Bowing);
        dog.IsMirrored.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a black cat on a broom")]
    [InlineData("an owl sitting on a broom")]
    [InlineData("a frog flying on a broom")]
    [InlineData("a pig riding a broom")]
    public void Who_is_on_a_broom_rides_it_and_is_told_so(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var drawing = scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>();
        drawing.PoseName.ShouldBe(PoseName.Riding);
        drawing.Outfit!.Prop.ShouldBe(Prop.Broomstick);
        scene.Description.ShouldStartWith(prompt);
    }

    [Fact]
    public void A_bird_in_the_sky_flies() =>
        Vocabularies
            .Reader.Read("a flock of birds in the sky")
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .Stance.ShouldBe(Stance.Flying);

    [Theory]
    [InlineData("a koala hugging a tree")]
    [InlineData("a man hugging a tree")]
    public void Who_hugs_a_tree_is_at_its_trunk(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Against);

    [Theory]
    [InlineData("an elephant with a long trunk", "elephant")]
    [InlineData("a rabbit with long ears", "rabbit")]
    [InlineData("a snowman with a carrot nose", "snowman")]
    [InlineData("a unicorn with a rainbow mane", "unicorn")]
    [InlineData("a deer with antlers", "deer")]
    [InlineData("the wings of a butterfly", "butterfly")]
    [InlineData("the scales of a fish", "fish")]
    public void What_a_picture_has_anyway_is_no_thing_and_no_warning(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(animal);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_part_that_the_picture_has_not_is_told_of() =>
        Vocabularies.Reader.Read("a cat with antlers").Warnings.ShouldHaveSingleItem().Message.ShouldContain("'antlers'");

    [Theory]
    [InlineData("a school of fish")]
    [InlineData("a shoal of fish")]
    [InlineData("a pod of dolphins")]
    public void A_shoal_is_of_fish(string prompt)
    {
        var thing = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        thing.Concept.Caption.ShouldNotBe("school");
        thing.Count.ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("a bear with her cubs")]
    [InlineData("a panda and a koala")]
    [InlineData("a fox and a cat")]
    public void No_head_is_beside_whole_animals(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Vector != null || !thing.Concept.Traits.Face);

    [Theory]
    [InlineData("a horse pulling a cart")]
    [InlineData("a dog pulling a sled")]
    public void What_is_pulled_follows(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.Following, 0));
        var animal = scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        animal.Stance.ShouldBe(Stance.Standing);
        animal.IsMirrored.ShouldBeTrue();
    }

    [Fact]
    public void A_newspaper_is_read_in_its_hands_and_brought_in_its_mouth()
    {
        Drawn("a cat reading a newspaper").Stance.ShouldBe(Stance.Upright);
        Drawn("a dog carrying a newspaper").Stance.ShouldBe(Stance.Standing);
    }

    [Theory]
    [InlineData("a dragon sleeping")]
    [InlineData("a kangaroo lying down")]
    [InlineData("a t-rex asleep")]
    public void Who_stands_on_two_legs_lies_on_its_belly(string prompt)
    {
        var lying = Drawn(prompt);
        // Of one that stands the head is at the top.
        lying.Anchors.Head!.Value.Y.ShouldBeGreaterThan((lying with { Stance = Stance.Standing }).Anchors.Head!.Value.Y);
        lying.Anchors.HoldsInMouth.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a bird flying in the sky")]
    [InlineData("an eagle soaring through the sky")]
    [InlineData("a dragon flying in the sky")]
    public void What_has_wings_flies_with_them_and_in_the_sky(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Stance.ShouldBe(Stance.Flying);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sky);
    }

    private static AnimalDrawing Drawn(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>(prompt);
}
