using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Families of words that say how things stand to each other.</summary>
public sealed class RelationReadingTests
{
    [Theory]
    [InlineData("a cat chased by a dog", "a cat running followed by a dog running")]
    [InlineData("a thief being chased by a policeman", "a thief running followed by a policeman running")]
    [InlineData("zebras chased by lions", "three zebras running followed by three lions running")]
    [InlineData("a boy chased by bees", "a boy running followed by three honeybees")]
    [InlineData("a dog chasing a mail carrier", "a dog chasing a mail carrier running")]
    [InlineData("a fox chases two chickens", "a fox chasing two chickens")]
    [InlineData("a dog chasing a ball", "a dog chasing a ball")]
    [InlineData("a boy chasing a police car", "a boy chasing a police car")]
    public void Who_is_chased_runs(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{told}, flat style");

    [Theory]
    [InlineData("a train going through a tunnel", SceneRelationKind.Through)]
    [InlineData("a dolphin jumping through a hoop", SceneRelationKind.Through)]
    [InlineData("a lion leaping through a ring of fire", SceneRelationKind.Through)]
    [InlineData("a snake coming out of a basket", SceneRelationKind.OutOf)]
    [InlineData("a rabbit popping out of a hat", SceneRelationKind.OutOf)]
    [InlineData("smoke from a chimney", SceneRelationKind.OutOf)]
    [InlineData("water running from a tap", SceneRelationKind.OutOf)]
    [InlineData("a rocket flying to the moon", SceneRelationKind.Toward)]
    [InlineData("a rocket flying towards the moon", SceneRelationKind.Toward)]
    [InlineData("a ladder against a wall", SceneRelationKind.Against)]
    [InlineData("a surfboard leaning against a palm tree", SceneRelationKind.Against)]
    [InlineData("a dog chasing a ball", SceneRelationKind.Following)]
    [InlineData("a cat looking at a mouse", SceneRelationKind.Facing)]
    [InlineData("a tiger behind bars", SceneRelationKind.Behind)]
    [InlineData("a tiger in jail", SceneRelationKind.Behind)]
    [InlineData("a car hidden by a tree", SceneRelationKind.Behind)]
    [InlineData("a fish hidden behind a cat", SceneRelationKind.Behind)]
    [InlineData("a dog partly hidden by a box", SceneRelationKind.Behind)]
    [InlineData("a giraffe on side of a candle", SceneRelationKind.Beside)]
    [InlineData("a cow on the bottom of a man", SceneRelationKind.Under)]
    [InlineData("a bird on an elephant's head", SceneRelationKind.OnHead)]
    [InlineData("a cat on a woman's lap", SceneRelationKind.OnLap)]
    [InlineData("an apple falling from a tree", SceneRelationKind.Under)]
    [InlineData("un delfin saltando a través de un aro de fuego", SceneRelationKind.Through)]
    [InlineData("eine Schlange aus einem Korb", SceneRelationKind.OutOf)]
    [InlineData("une échelle contre un mur", SceneRelationKind.Against)]
    public void The_first_stands_so_to_the_second(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, kind, 1));
    }

    [Theory]
    [InlineData("a train going through a tunnel")]
    [InlineData("a shark jumping out of the water")]
    [InlineData("a rocket flying to the moon")]
    [InlineData("a dog chasing a ball")]
    [InlineData("a dog and a cat facing each other")]
    [InlineData("two men back to back")]
    [InlineData("a pirate ship on stormy seas")]
    [InlineData("a toaster with bread")]
    [InlineData("pictures on a wall")]
    public void What_the_picture_shows_is_not_warned_of(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("two baseballs on either side of a yellow basketball", 1)]
    [InlineData("two candles on both sides of a cake", 1)]
    [InlineData("a cat and a dog on either side of a tree", 2)]
    [InlineData("a lamp and a vase on each side of a bed", 2)]
    public void What_has_others_on_either_side_is_between_them(string prompt, int middle)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Count.ShouldBe(middle + 1, Vocabularies.Objects(scene));
        foreach (var side in Enumerable.Range(0, middle))
            scene.Relations.ShouldContain(new SceneRelation(middle, SceneRelationKind.Between, side));
    }

    [Theory]
    [InlineData("ten books stacked vertically")]
    [InlineData("three boxes stacked on top of each other")]
    [InlineData("four plates in a stack")]
    public void What_is_stacked_lies_one_upon_the_other(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.ShouldHaveSingleItem().Heap.ShouldBe(SceneHeap.Stack);
    }

    [Fact]
    public void Steam_and_smoke_rise_from_what_has_them() =>
        Vocabularies
            .Reader.Read("a mug with steam")
            .Relations.ShouldHaveSingleItem()
            .ShouldBe(new SceneRelation(1, SceneRelationKind.OutOf, 0));

    [Fact]
    public void A_crown_on_a_head_is_worn() =>
        Vocabularies.Reader.Read("a crown on a frog's head").Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WornBy);

    [Fact]
    public void A_motion_that_leads_nowhere_is_said_to_be_undrawn() =>
        Vocabularies.Reader.Read("a sofa zooming").Warnings.ShouldHaveSingleItem().Message.ShouldContain("zooming");

    [Fact]
    public void Who_is_followed_is_the_second_and_the_young_are_small()
    {
        var scene = Vocabularies.Reader.Read("a mother duck followed by ducklings");
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.Following, 0));
        scene.Objects.Select(thing => thing.Count).ShouldBe([1, 3]);
        scene.Objects[1].Scale.ShouldBeLessThan(scene.Objects[0].Scale);
    }

    [Theory]
    [InlineData("a toaster with bread", "toaster")]
    [InlineData("a piggy bank with coins", "piggy bank")]
    [InlineData("books on a shelf", "shelf")]
    [InlineData("a star on top of a christmas tree", "christmas tree")]
    [InlineData("a pumpkin with a candle inside", "jack-o-lantern")]
    [InlineData("a red heart with an arrow through it", "heart with arrow")]
    [InlineData("an arrow through a heart", "heart with arrow")]
    public void What_a_picture_shows_already_is_not_drawn_again(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a toaster and bread", 2)]
    [InlineData("a piggy bank with a red coin", 2)]
    [InlineData("a pencil and an eraser", 2)]
    public void What_is_asked_for_by_itself_is_drawn(string prompt, int kinds) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(kinds);

    [Theory]
    [InlineData("three men in a boat", "rowing boat")]
    [InlineData("a bird on a hand", "palm up hand")]
    [InlineData("a goldfish in a bowl", "empty fish bowl")]
    [InlineData("a unicorn jumping over a rainbow", "rainbow arc")]
    [InlineData("a ship at sea", "ship")]
    public void The_picture_of_a_thing_is_the_one_that_shows_the_relation(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[^1].Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("an airplane above the clouds", ScenePlace.Clouds)]
    [InlineData("a castle in the clouds", ScenePlace.Clouds)]
    [InlineData("a shark jumping out of the water", ScenePlace.WaterSurface)]
    [InlineData("a whale under a boat", ScenePlace.WaterSurface)]
    [InlineData("a blue whale swimming under a boat", ScenePlace.WaterSurface)]
    [InlineData("a fisherman in a boat", ScenePlace.Sea)]
    [InlineData("a ship sailing towards an island", ScenePlace.Sea)]
    [InlineData("a pirate ship on stormy seas", ScenePlace.Sea)]
    public void Where_it_is_follows_from_the_relation(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Fact]
    public void A_moon_behind_clouds_is_behind_things() => Vocabularies.Reader.Read("a moon behind clouds").Objects.Count.ShouldBe(2);

    [Theory]
    [InlineData("flowers around a house", 6)]
    [InlineData("three flowers around a house", 3)]
    [InlineData("children in a circle", 6)]
    [InlineData("friends around a campfire", 4)]
    public void As_many_are_around_as_one_sees_there(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Count.ShouldBe(count);

    [Theory]
    [InlineData("a dog and a cat facing each other", SceneArrangement.FaceToFace)]
    [InlineData("two men back to back", SceneArrangement.BackToBack)]
    [InlineData("a dog and a cat next to each other", SceneArrangement.Row)]
    public void Those_named_stand_so_to_each_other(string prompt, SceneArrangement arrangement)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Arrangement.ShouldBe(arrangement);
        scene.ObjectCount.ShouldBe(2);
    }

    [Theory]
    [InlineData("a tree with an owl", SceneRelationKind.In)]
    [InlineData("a tree with two squirrels", SceneRelationKind.In)]
    [InlineData("an oak tree with a bird", SceneRelationKind.In)]
    [InlineData("a jar with flowers", SceneRelationKind.In)]
    [InlineData("a fish bowl with a goldfish", SceneRelationKind.In)]
    [InlineData("a goldfish bowl with two fish", SceneRelationKind.In)]
    [InlineData("a candle with flowers", SceneRelationKind.Behind)]
    [InlineData("a perfume bottle with roses", SceneRelationKind.Behind)]
    [InlineData("a cat with tulips", SceneRelationKind.Behind)]
    public void What_is_said_to_be_with_it_is_where_it_belongs(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, kind, 0));

    [Theory]
    [InlineData("a barn with a white fence")]
    [InlineData("a house with a white picket fence")]
    [InlineData("a cottage with a fence")]
    public void A_house_with_a_fence_is_behind_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.Behind, 1));

    [Theory]
    [InlineData("an angel with a harp on a cloud")]
    [InlineData("a man with a bicycle on a bridge")]
    [InlineData("a sailor with a parrot on a ship")]
    [InlineData("a man with a dog in a rowing boat")]
    [InlineData("a woman with a cat in a car")]
    public void Who_has_a_pet_or_a_large_thing_is_where_it_is(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.Where(relation => relation is { Kind: SceneRelationKind.On or SceneRelationKind.In, Second: 2 })
            .Select(relation => relation.First)
            .ShouldBe([0, 1], ignoreOrder: true);

    [Theory]
    [InlineData("a woman applying lipstick in the mirror")]
    [InlineData("a man combing his hair in a mirror")]
    public void Who_is_in_the_mirror_is_before_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var mirror = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption.Contains("mirror", StringComparison.Ordinal));
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.InFrontOf, mirror));
    }

    [Theory]
    [InlineData("a girl picking apples from a tree", "apple tree")]
    [InlineData("a man picking oranges from a tree", "orange tree")]
    [InlineData("a boy picking a lemon from the lemon tree", "lemon tree")]
    [InlineData("a woman picking peaches", "peach tree")]
    public void Who_picks_fruit_is_under_its_tree(string prompt, string tree)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Objects[1].Concept.Caption.ShouldBe(tree);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.Under, 1));
    }

    [Theory]
    [InlineData("a cup with a straw")]
    [InlineData("a glass with a straw")]
    [InlineData("a mug with a toothbrush")]
    [InlineData("a jar with a paintbrush")]
    public void What_is_slender_stands_in_its_cup(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.In, 0));
    }
}
