namespace Easel.Scenes.Tests.Reading;

/// <summary>Everyday things have a picture of their own, and are neither unknown nor something else.</summary>
public sealed class EverydayThingsTests
{
    [Theory]
    [InlineData("tools", "tools")]
    [InlineData("a periodic table", "periodic table")]
    [InlineData("an ev", "electric car")]
    [InlineData("a covid test", "rapid test")]
    [InlineData("a discount voucher", "coupon")]
    [InlineData("an excel spreadsheet", "spreadsheet")]
    [InlineData("an analytics dashboard", "dashboard")]
    [InlineData("a mouse cursor", "cursor arrow")]
    [InlineData("a toggle switch", "toggle switch")]
    [InlineData("a loading bar", "progress bar")]
    [InlineData("a health bar", "health bar")]
    [InlineData("cloud computing", "cloud storage")]
    [InlineData("a keyhole", "keyhole")]
    [InlineData("a magic rune", "rune stone")]
    [InlineData("mardi gras beads", "bead necklace")]
    [InlineData("a poke bowl", "rice bowl")]
    [InlineData("a protein shake", "shaker bottle")]
    [InlineData("a chatbot", "chatbot")]
    [InlineData("a potter's wheel", "pottery wheel")]
    [InlineData("a foam roller", "foam roller")]
    [InlineData("a report card", "test paper")]
    [InlineData("lemon bars", "lemon bars")]
    [InlineData("a garbage bag", "trash bag")]
    [InlineData("a laser pointer", "laser dot")]
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
    [InlineData("a tall tree and a short tree")]
    [InlineData("a short pencil next to a long pencil")]
    [InlineData("two tall glasses and one short glass")]
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

    [Theory]
    [InlineData("a plumber fixing a leaky pipe", "leaking pipe")]
    [InlineData("a dripping faucet", "dripping tap")]
    [InlineData("a cozy reading nook with a window seat", "window seat")]
    [InlineData("a bay window with plants", "bay window")]
    [InlineData("a gymnast on a balance beam", "balance beam")]
    [InlineData("a tractor pulling a hay wagon", "hay wagon")]
    [InlineData("a dragon guarding a pile of gold", "treasure hoard")]
    [InlineData("an excavator digging a hole", "excavator digging")]
    [InlineData("a fire truck with its ladder up", "fire engine with ladder up")]
    [InlineData("a menorah with nine candles", "hanukkah menorah")]
    [InlineData("a slice of apple pie", "slice of pie")]
    [InlineData("a chocolate fountain", "chocolate fountain")]
    [InlineData("a heart shaped box of chocolates", "heart box of chocolates")]
    [InlineData("chinese new year dragon dance", "dragon dance")]
    [InlineData("an advent calendar", "advent calendar")]
    [InlineData("water cycle diagram", "water cycle")]
    [InlineData("life cycle of a butterfly", "butterfly life cycle")]
    [InlineData("a bulldozer pushing dirt", "pile of dirt")]
    [InlineData("a raccoon in a trash can", "trash can")]
    [InlineData("the food pyramid", "food pyramid")]
    [InlineData("fourth of july parade", "parade float")]
    [InlineData("a spider spinning a web", "spider in its web")]
    [InlineData("a tightrope walker", "tightrope")]
    [InlineData("an elephant on a tightrope", "tightrope")]
    [InlineData("a pilgrim hat", "pilgrim hat")]
    [InlineData("a grave with flowers", "headstone")]
    [InlineData("noah's ark with animals", "noah's ark")]
    [InlineData("baby jesus in the manger", "nativity scene")]
    [InlineData("humpty dumpty on a wall", "humpty dumpty")]
    [InlineData("a boy climbing a beanstalk", "beanstalk")]
    [InlineData("a javelin thrower", "javelin")]
    [InlineData("a hurdler", "hurdle")]
    [InlineData("pole vault", "high jump bar")]
    [InlineData("a mandala", "mandala")]
    [InlineData("a butterfly and a chrysalis", "cocoon")]
    [InlineData("an eye doctor chart", "eye chart")]
    [InlineData("a broken arm in a cast", "arm in a cast")]
    [InlineData("a zip line", "zip line")]
    [InlineData("popcorn and 3d glasses", "3d glasses")]
    [InlineData("a caveman with a club", "wooden club")]
    [InlineData("hopscotch", "hopscotch")]
    [InlineData("a loading spinner", "loading spinner")]
    [InlineData("a baker kneading dough", "dough")]
    [InlineData("a violin and sheet music", "sheet music")]
    [InlineData("back to school supplies", "school supplies")]
    [InlineData("building blocks tower", "tower of blocks")]
    [InlineData("a champagne toast", "clinking glasses")]
    [InlineData("praying hands", "folded hands")]
    [InlineData("a smiley face with sunglasses", "smiling face with sunglasses")]
    [InlineData("a rising stock chart", "chart increasing")]
    public void What_everybody_knows_has_a_picture(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing, scene.Description);
        scene.Warnings.ShouldAllBe(warning => warning.Message.Contains("cozy"));
    }

    [Theory]
    [InlineData("a teacher in front of her class", "three students")]
    [InlineData("a professor addressing his students", "three students")]
    [InlineData("a cat teaching a class of kittens", "three kittens")]
    [InlineData("an owl teaching a class", "blackboard")]
    public void A_class_is_those_in_it(string prompt, string whom) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(whom);

    [Theory]
    [InlineData("sledding down a hill", "a person sledding")]
    [InlineData("skiing down a mountain", "a person skiing")]
    [InlineData("fishing at sunrise", "a person fishing")]
    [InlineData("apple picking", "a person picking apples")]
    [InlineData("spring cleaning", "a person with a broom")]
    [InlineData("raking leaves", "a person raking")]
    [InlineData("walking the dog", "a person walking")]
    [InlineData("decorating the christmas tree", "a person decorating")]
    [InlineData("wrapping gifts", "a person wrapping")]
    [InlineData("riding a bike", "a person riding a bike")]
    [InlineData("surfing at sunset", "a person surfing")]
    public void Somebody_does_what_nobody_is_named_for(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("sleeping cat")]
    [InlineData("running shoes")]
    [InlineData("a sleeping bag")]
    [InlineData("swimming pool")]
    [InlineData("painting of a sunset")]
    [InlineData("flying over the city")]
    [InlineData("playing cards")]
    [InlineData("rowing boat")]
    public void Nobody_is_there_beside_what_is_named(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.IsPerson);

    [Theory]
    [InlineData("birthday party for a dog", "a dog, a birthday cake and party balloons")]
    [InlineData("a surprise party for grandma", "a grandma, a birthday cake and party balloons")]
    [InlineData("a tea party for teddy bears", "three teddy bears having a tea party")]
    public void Whom_a_party_is_for_is_at_it(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("an avocado doing yoga")]
    [InlineData("a banana doing a handstand")]
    public void A_thing_does_nothing_that_somebody_beside_it_would(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain("doing");
    }

    [Theory]
    [InlineData("a user avatar", "bust in silhouette")]
    [InlineData("a map of the world", "world map")]
    [InlineData("a dna strand", "dna")]
    [InlineData("the coronavirus", "microbe")]
    [InlineData("a flu shot", "syringe")]
    [InlineData("stock market crash", "chart decreasing")]
    public void Other_names_lead_to_them_too(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
}
