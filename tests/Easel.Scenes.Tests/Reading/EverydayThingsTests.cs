namespace Easel.Scenes.Tests.Reading;

/// <summary>Everyday things have a picture of their own, and are neither unknown nor something else.</summary>
public sealed class EverydayThingsTests
{
    [Theory]
    [InlineData("tools", "tools")]
    [InlineData("a toolbox full of tools", "toolbox full of tools")]
    [InlineData("a hand fan", "hand fan")]
    [InlineData("a genie lamp", "genie lamp")]
    [InlineData("a sushi platter", "sushi platter")]
    [InlineData("a lantern", "camping lantern")]
    [InlineData("a battle axe", "battle axe")]
    [InlineData("an emerald", "emerald")]
    [InlineData("a ruby", "ruby")]
    [InlineData("a persimmon", "persimmon")]
    [InlineData("a hard hat", "hard hat")]
    [InlineData("a viking helmet", "viking helmet")]
    [InlineData("a shower head", "shower head")]
    [InlineData("an infinity symbol", "infinity symbol")]
    [InlineData("a qr code", "qr code")]
    [InlineData("a menu", "restaurant menu")]
    [InlineData("a business card", "business card")]
    [InlineData("cosmetics", "makeup")]
    [InlineData("a message in a bottle", "message in a bottle")]
    [InlineData("an english breakfast", "english breakfast")]
    [InlineData("an atom", "atom symbol")]
    [InlineData("a vest", "waistcoat")]
    [InlineData("a truck carrying cars", "car transporter")]
    [InlineData("a clay pot with a cactus", "cactus in a pot")]
    [InlineData("a wall clock", "wall clock")]
    [InlineData("a cigar", "cigar")]
    [InlineData("a wok", "wok")]
    [InlineData("a pocket watch on a chain", "pocket watch")]
    [InlineData("a pack of playing cards", "playing cards")]
    [InlineData("a vinyl record player", "record player")]
    [InlineData("a paper lantern", "red paper lantern")]
    [InlineData("a coffee cup with latte art", "latte")]
    [InlineData("a slice of pepperoni pizza", "slice of pizza")]
    [InlineData("a smartphone", "mobile phone")]
    [InlineData("a bunny", "rabbit")]
    [InlineData("a honey jar", "honey pot")]
    [InlineData("a royal scepter", "scepter")]
    [InlineData("a flamingo pool float", "flamingo float")]
    [InlineData("an inflatable unicorn", "unicorn float")]
    [InlineData("a ramp", "skate ramp")]
    [InlineData("a slice of cheesecake", "cheesecake")]
    public void Things_are_drawn_as_themselves(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe($"flat {caption}");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bowl of cherries", "flat bowl + 5 flat cherries")]
    [InlineData("a bowl of blueberries", "flat bowl + 5 flat blueberries")]
    [InlineData("a bowl of grapes", "flat bowl + 5 flat grapes")]
    public void What_is_small_fills_its_vessel_by_several(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("a chessboard with a black king and a white queen", "flat chessboard + flat black chess king + flat white chess queen")]
    [InlineData("a king and a queen", "flat king + flat queen")]
    [InlineData("a king playing chess", "flat king + flat chess set")]
    public void Chess_pieces_are_no_people(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("a man in a jacket", "a man wearing a jacket")]
    [InlineData("a woman in a trench coat", "a woman wearing a trench coat")]
    [InlineData("a man in a dress shirt and pants", "a man wearing a dress shirt and trousers")]
    [InlineData("a boy in rain boots", "a boy wearing rain boots")]
    public void Clothes_with_a_picture_of_their_own_are_worn_all_the_same(string prompt, string told) => Told(prompt).ShouldStartWith(told);

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("a stack of five books", "5 flat lying book")]
    [InlineData("a stack of ten plates", "10 flat plate")]
    [InlineData("a bunch of five bananas", "5 flat banana")]
    [InlineData("a stack of books", "flat stack of books")]
    [InlineData("two hands making a heart", "flat heart hands")]
    [InlineData("a stack of colorful books", "flat stack of books")]
    [InlineData("a pile of firewood", "flat stack of firewood")]
    [InlineData("a rope bridge over a canyon", "flat canyon bridge")]
    public void A_number_within_a_stack_counts_what_lies_in_it(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("a big red ball and a small red ball")]
    [InlineData("a large teddy bear next to a small teddy bear")]
    [InlineData("a small box inside a big box")]
    [InlineData("a tiny cup and a huge cup")]
    public void Two_sizes_of_a_thing_are_two_things(string prompt)
    {
        var things = Vocabularies.Reader.Read(prompt).Objects;
        things.Count.ShouldBe(2);
        things[0].Scale.ShouldNotBe(things[1].Scale);
    }

    [Theory]
    [InlineData("a big dog chasing a cat, the dog is brown", 2)]
    [InlineData("a small house, the house has a red door", 1)]
    public void A_thing_named_again_without_its_size_is_the_same(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Count(thing => thing.Concept.Caption is "dog" or "cat" or "house").ShouldBe(count);

    [Theory]
    [InlineData("a still life with a jug and a bread", "flat pitcher + flat bread")]
    [InlineData("still life of a pear", "flat pear")]
    [InlineData("a lemon on a table, still life", "flat lemon + flat table")]
    public void A_still_life_is_no_picture_among_the_things(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);
}
