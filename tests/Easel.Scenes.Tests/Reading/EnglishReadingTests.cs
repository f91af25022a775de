using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Families of everyday English that were misread once.</summary>
public sealed class EnglishReadingTests
{
    [Theory]
    [InlineData("a lady bug", "lady beetle")]
    [InlineData("a tea pot", "teapot")]
    [InlineData("two jelly fish", "jellyfish")]
    [InlineData("a sun flower", "sunflower")]
    [InlineData("a snow man", "snowman")]
    [InlineData("three butter flies", "butterfly")]
    [InlineData("a push pin", "pushpin")]
    [InlineData("a back pack", "backpack")]
    [InlineData("a blue bird", "bird")]
    [InlineData("a green house", "greenhouse")]
    public void A_name_written_apart_is_one_thing(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a gas station", "gas station")]
    [InlineData("a power plant", "factory")]
    [InlineData("a phone booth", "phone booth")]
    [InlineData("a jungle gym", "playground")]
    [InlineData("gummy bears", "gummy bears")]
    [InlineData("a cup of hot chocolate", "hot chocolate")]
    [InlineData("a german shepherd", "dog")]
    [InlineData("a pirate flag", "pirate flag")]
    [InlineData("ten fingers", "raised finger")]
    [InlineData("a baseball bat", "baseball bat")]
    [InlineData("a 5 year old boy", "boy")]
    [InlineData("mona lisa", "woman")]
    [InlineData("2girls, solo", "girl")]
    [InlineData("a snow-covered house", "house")]
    [InlineData("a chocolate covered strawberry", "chocolate covered strawberry")]
    [InlineData("a fire hydrant", "fire hydrant")]
    [InlineData("a bobby pin", "hairpin")]
    [InlineData("a lip balm", "red question mark")]
    [InlineData("a steering wheel", "steering wheel")]
    [InlineData("a gift wrap", "wrapped gift")]
    [InlineData("a green dragon", "dragon")] // a plant too
    [InlineData("a golden seal", "seal")]
    [InlineData("a white rocket", "rocket")]
    [InlineData("a lawn mower", "lawn mower")]
    [InlineData("a can opener", "can opener")]
    public void A_compound_is_not_what_its_words_are_alone(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a tarp")] // one slip from a ready drawing's name: a tap
    [InlineData("a balm")] // a ball
    [InlineData("a cistern")] // from a kind: a cittern, which is a guitar
    [InlineData("a manger")] // a manager
    public void An_english_word_is_no_slip_of_another_thing_s(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("red question mark");

    [Theory]
    [InlineData("two pairs of shoes", 4)]
    [InlineData("two pairs of glasses", 2)]
    [InlineData("a pair of shoes", 1)]
    [InlineData("a pair of jeans", 1)]
    [InlineData("a pack of wolves", 7)]
    [InlineData("a swarm of bees", 7)]
    [InlineData("a litter of kittens", 3)]
    [InlineData("a handful of coins", 3)]
    public void Pairs_and_groups_are_counted(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Count.ShouldBe(count);

    [Theory]
    [InlineData("a bycicle", "bicycle")]
    [InlineData("a dinosour", "sauropod")]
    [InlineData("a pengiun", "penguin")]
    [InlineData("a squirel", "squirrel")]
    [InlineData("two elephnats", "elephant")]
    [InlineData("a bananna", "banana")] // and no bandana
    public void One_slip_of_the_pen_is_forgiven_in_kinds_and_in_the_order_of_letters(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);

    [Fact]
    public void A_fish_out_of_water_is_in_none() => Vocabularies.Reader.Read("a fish out of water").Ground.ShouldBeNull();

    [Fact]
    public void A_dog_has_its_bone() => Vocabularies.Reader.Read("a dog with a bone").Objects.Count.ShouldBe(2);

    [Theory]
    [InlineData("a dog without a leash on the beach")]
    [InlineData("a dog with no hat at the beach")]
    public void A_place_is_not_left_out_with_what_is(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Beach);

    [Fact]
    public void A_cactus_in_a_pot_is_in_no_teapot() =>
        Vocabularies.Objects(Vocabularies.Reader.Read("a cactus in a pot")).ShouldBe("flat cactus in a pot");

    [Fact]
    public void Tongs_are_no_tongue() => Vocabularies.Reader.Read("tongs").Objects[0].Concept.Caption.ShouldNotBe("tongue");

    [Theory]
    [InlineData("a motorcycle rider next to a black motorcycle", "horse racing")]
    [InlineData("the biker is on a road", "baker")]
    [InlineData("a traveler with a backpack", "astronaut")]
    [InlineData("a politician giving a speech", "reporter")]
    [InlineData("a plastic toy on the floor", "credit card")]
    [InlineData("a lamp with an oblong base", "rectangle")]
    public void A_word_is_no_unrelated_thing(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == caption);
}
