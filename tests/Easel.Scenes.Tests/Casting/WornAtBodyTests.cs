using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What is worn about the body, and is seen on it and nowhere else.</summary>
public sealed class WornAtBodyTests
{
    [Theory]
    [InlineData("a boy with a cap next to a ball", "ball")]
    [InlineData("a gnome with a red hat next to a mushroom", "mushroom")]
    [InlineData("a girl wearing a scarf beside a lantern", "camping lantern")]
    public void What_is_beside_who_wears_something_is_in_no_hand(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(other => other.Concept.Caption == thing, scene.Description);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.HeldBy);
    }

    [Theory]
    [InlineData("a girl in a crop top")]
    [InlineData("a woman in a sports bra and leggings")]
    [InlineData("a woman wearing a camisole")]
    public void A_short_top_ends_above_the_waist(string prompt) => Outfit(prompt).IsCropped.ShouldBeTrue();

    [Theory]
    [InlineData("a toddler splashing in a puddle with red boots", "red boots")]
    [InlineData("a toddler jumping in a puddle with a yellow raincoat", "yellow raincoat")]
    [InlineData("a boy in the rain with a yellow coat", "yellow coat")]
    [InlineData("a woman at the bus stop with a red scarf", "red scarf")]
    public void Who_is_somewhere_with_clothes_wears_them(string prompt, string clothes)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain($"wearing a {clothes}".Replace("a red boots", "red boots", StringComparison.Ordinal));
        scene.Description.ShouldNotContain("stop wearing");
    }

    [Theory]
    [InlineData("a man wearing joggers", 0x8A, 0x95, 0xA3)]
    [InlineData("a woman in yoga pants", 0x3B, 0x3F, 0x4A)]
    [InlineData("a boy in cargo pants", 0xB3, 0x9B, 0x6C)]
    public void Trousers_have_the_colour_of_their_kind(string prompt, byte red, byte green, byte blue) =>
        Outfit(prompt).Legs.ShouldBe(new(red, green, blue));

    [Theory]
    [InlineData("a man in a tracksuit", Cut.Shirt)]
    [InlineData("a woman in a red jumpsuit", Cut.Shirt)]
    [InlineData("a man in a toga", Cut.Robe)]
    [InlineData("a woman in a qipao", Cut.Dress)]
    [InlineData("a woman wearing a hanbok", Cut.Robe)]
    [InlineData("a surfer in a wetsuit", Cut.Shirt)]
    [InlineData("a man in a kilt", Cut.Dress)]
    public void Clothes_of_the_whole_body_are_put_on(string prompt, object cut) => Outfit(prompt).Cut.ShouldBe((Cut)cut);

    [Theory]
    [InlineData("a girl wearing earmuffs", Hat.Earmuffs)]
    [InlineData("a boy in a bucket hat", Hat.BucketHat)]
    [InlineData("a man wearing a hard hat", Hat.HardHat)]
    [InlineData("a miner with a headlamp", Hat.LampHelmet)]
    [InlineData("a hiker wearing a headlamp", Hat.Headlamp)]
    public void Hats_are_on_the_head(string prompt, object hat) => Outfit(prompt).Hat.ShouldBe((Hat)hat);

    [Fact]
    public void Small_things_are_where_they_are_worn()
    {
        Outfit("a student with a backpack").Backpack.ShouldBe(Palette.Red);
        Outfit("a man wearing a watch").Wrist.ShouldBe(Palette.Shoe);
        Outfit("a woman wearing a bracelet").Wrist.ShouldBe(Palette.Gold);
        Outfit("a boy in socks and shorts").Socks.ShouldBe(Palette.Red);
        Outfit("a nurse wearing a face mask").FaceMask.ShouldBe(Palette.Sky);
    }

    [Theory]
    [InlineData("a woman with red lipstick")]
    [InlineData("a woman with red lips and mascara")]
    public void Lips_have_the_colour_that_is_said(string prompt) => Vocabularies.Person(prompt).Person.Lips.ShouldBe(Palette.Red);

    [Theory]
    [InlineData("a woman wearing makeup")]
    [InlineData("portrait of a woman with natural makeup")]
    [InlineData("a girl with heavy make-up")]
    public void Make_up_is_on_the_face(string prompt)
    {
        Vocabularies.Person(prompt).Person.Lips.ShouldNotBeNull();
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_lipstick_in_the_hand_is_a_thing() =>
        Vocabularies.Reader.Read("a woman holding a lipstick").Description.ShouldContain("holding a lipstick");

    private static Outfit Outfit(string prompt) => Vocabularies.Person(prompt).Outfit;
}
