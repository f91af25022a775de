using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Animals that hang from things, hide behind and under them and look out of them.</summary>
public sealed class HangingTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a sloth hanging from a branch")]
    [InlineData("a bat hanging upside down from a branch")]
    [InlineData("a monkey hanging on a branch")]
    [InlineData("a koala hanging from a tree")]
    [InlineData("a lantern dangling from a branch")]
    [InlineData("a spider hanging from its web")]
    [InlineData("a cat hanging from a balloon")]
    public void What_hangs_is_held_by_the_thing_and_goes_below_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.HangingFrom, 1));
        var (hanging, from) = Two(scene);
        hanging.Y.ShouldBeLessThan(from.Bottom, "it touches");
        (hanging.Y + (hanging.Height / 2)).ShouldBeGreaterThan(from.Y + (from.Height / 2), "it is lower");
        hanging.Width.ShouldBeLessThan(from.Width * 6 / 10);
        scene.Description.ShouldContain("hanging from");
    }

    [Theory]
    [InlineData("a monkey hanging from a tree")]
    [InlineData("a sloth hanging from a branch")]
    [InlineData("a boy dangling from a branch")]
    public void Who_hangs_from_a_branch_holds_on_above_the_head(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var anchors = scene.Objects[0].Vector!.Anchors;
        anchors.Head!.Value.Y.ShouldBeGreaterThan(anchors.Held!.Value.Y + 0.15);
        scene.Description.ShouldMatch("^an? [a-z]+ hanging from a branch|^an? [a-z]+ dangling from a branch");
    }

    [Theory]
    [InlineData("a dog in a doghouse")]
    [InlineData("a puppy sitting in a kennel")]
    public void Who_is_in_a_small_house_is_within_its_door(string prompt)
    {
        var (dog, house) = Two(Vocabularies.Reader.Read(prompt));
        dog.Width.ShouldBeLessThanOrEqualTo((house.Width + 2) / 2);
        dog.Height.ShouldBeLessThanOrEqualTo((house.Height + 2) / 2);
    }

    [Theory]
    [InlineData("a striped towel on a hook")]
    [InlineData("a coat on a hook")]
    [InlineData("keys hanging on a hook")]
    public void What_is_on_a_hook_hangs_below_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.HangingFrom, 1));
        var (hanging, hook) = Two(scene);
        hanging.Y.ShouldBeInRange(hook.Y + (hook.Height / 2), hook.Bottom);
        hanging.Bottom.ShouldBeGreaterThan(hook.Bottom);
    }

    [Theory]
    [InlineData("a man hanging from a cliff")]
    [InlineData("a cat hanging from a house")]
    public void From_what_holds_nobody_up_none_hangs(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldAllBe(relation => relation.Kind != SceneRelationKind.HangingFrom);

    [Theory]
    [InlineData("sneakers hanging from a power line")]
    [InlineData("a kite hanging from a power line")]
    public void From_wires_things_hang_between_the_poles(string prompt)
    {
        var (hanging, line) = Two(Vocabularies.Reader.Read(prompt));
        hanging.Y.ShouldBeInRange(line.Y, line.Y + (line.Height / 2));
        var middle = line.X + (line.Width / 2);
        (hanging.X + (hanging.Width / 2)).ShouldBeInRange(middle - 2, middle + 2);
    }

    [Fact]
    public void Socks_hang_from_the_mantelpiece()
    {
        var (socks, fireplace) = Two(Vocabularies.Reader.Read("socks hanging from a fireplace"));
        socks.Y.ShouldBeInRange(fireplace.Y, fireplace.Y + (fireplace.Height / 4));
        socks.Bottom.ShouldBeLessThan(fireplace.Bottom);
    }

    [Fact]
    public void A_bat_hangs_head_down() =>
        Items(Vocabularies.Reader.Read("a bat hanging from a branch")).First(item => item.Object == 0).Look.IsUpsideDown.ShouldBeTrue();

    [Theory]
    [InlineData("a fox behind a tree")]
    [InlineData("a bear hiding behind a tree")]
    public void Who_is_behind_a_tree_is_half_hidden_by_its_trunk(string prompt)
    {
        var (hidden, tree) = Two(Vocabularies.Reader.Read(prompt));
        var trunk = tree.X + (tree.Width / 2);
        hidden.X.ShouldBeLessThan(trunk);
        hidden.Right.ShouldBeGreaterThan(trunk);
        (hidden.Bottom - tree.Bottom).ShouldBeInRange(-tree.Height / 10, tree.Height / 10);
    }

    [Theory]
    [InlineData("a dog hiding under the bed")]
    [InlineData("a lion under a bed")]
    public void Under_a_bed_there_is_little_room(string prompt)
    {
        var (under, bed) = Two(Vocabularies.Reader.Read(prompt));
        under.Height.ShouldBeLessThan(bed.Height / 2);
    }

    [Theory]
    [InlineData("a book under a lamp")]
    [InlineData("an egg under a lamp")]
    [InlineData("a plant under a lamp")]
    [InlineData("a cat under a chandelier")]
    public void What_hangs_from_a_ceiling_is_above_who_is_under_it(string prompt)
    {
        var (under, lamp) = Two(Vocabularies.Reader.Read(prompt));
        lamp.Bottom.ShouldBeLessThanOrEqualTo(under.Y);
    }

    [Theory]
    [InlineData("a rabbit in a hat")]
    [InlineData("a rabbit in a magician's hat")]
    [InlineData("a kitten in a top hat")]
    [InlineData("a dove coming out of a top hat")]
    public void Who_is_conjured_looks_out_of_a_hat_that_is_upside_down(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.OutOf);
        Items(scene).First(item => item.Object == 1).Look.IsUpsideDown.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a cat in a hat")]
    [InlineData("a dog in a top hat")]
    [InlineData("a rabbit wearing a top hat")]
    public void Others_wear_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WornBy);

    [Theory]
    [InlineData("a puppy in a boot")]
    [InlineData("a mouse in an old boot")]
    public void One_boot_is_one(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("boot");
        var (inside, boot) = Two(scene);
        inside.Bottom.ShouldBeGreaterThan(boot.Y);
        inside.Width.ShouldBeLessThan(boot.Width);
        Vocabularies.Reader.Read("red boots").Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("boots");
    }

    [Theory]
    [InlineData("a rabbit in the garden")]
    [InlineData("a cat sleeping in a garden")]
    [InlineData("a dog digging a hole in the garden")]
    public void A_flower_of_the_garden_is_over_nobody(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var items = Items(scene);
        var flower = items.First(item => item.Object == scene.ObjectCount - 1).Place;
        foreach (var item in items.Where(item => item.Object < scene.ObjectCount - 1))
            (flower.Right <= item.Place.X || flower.X >= item.Place.Right).ShouldBeTrue(prompt);
    }

    private static (PixelArea First, PixelArea Second) Two(Scene scene)
    {
        var items = Items(scene);
        return (items.First(item => item.Object == 0).Place, items.First(item => item.Object == 1).Place);
    }

    private static IReadOnlyList<StagePicture> Items(Scene scene) =>
        StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas).Items;
}
