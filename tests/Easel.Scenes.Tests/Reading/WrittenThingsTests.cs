using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Words that are said to stand on things are written there, with or without quotation marks, and signs are written by their names.</summary>
public sealed class WrittenThingsTests
{
    [Theory]
    [InlineData("a happy birthday sign", "Happy Birthday")]
    [InlineData("a thank you sign", "Thank You")]
    [InlineData("a merry christmas sign on a door", "Merry Christmas")]
    public void A_sign_says_what_is_wished(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Text == words);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "signpost");
    }

    [Theory]
    [InlineData("a mug with BEST DAD written on it", "flat mug + BEST DAD")]
    [InlineData("a cake with Happy Birthday Anna written on it", "flat birthday cake + Happy Birthday Anna")]
    [InlineData("a t-shirt with the word love written on it", "flat plain tee + love")]
    [InlineData("a cookie with LOVE on it", "flat cookie + LOVE")]
    [InlineData("a chalkboard with E = mc2 written on it", "flat blackboard + E = mc2")]
    [InlineData("a ring with FOREVER engraved on it", "flat ring + FOREVER")]
    public void Words_on_things_need_no_quotation_marks(string prompt, string objects) => Objects(prompt).ShouldBe(objects);

    [Theory]
    [InlineData("a box with stars painted on it", "flat box + 3 flat star")]
    [InlineData("a mug with a heart printed on it", "flat mug + flat red heart")]
    public void Things_on_things_are_no_words(string prompt, string objects) => Objects(prompt).ShouldBe(objects);

    [Theory]
    [InlineData("a dollar sign", "$")]
    [InlineData("a percent symbol", "%")]
    [InlineData("an at sign", "@")]
    [InlineData("a hashtag", "#")]
    [InlineData("a copyright symbol", "©")]
    [InlineData("the greek letter alpha", "α")]
    [InlineData("an omega symbol", "Ω")]
    [InlineData("a wallet with a dollar sign on it", "flat wallet + $")]
    public void Signs_are_written_by_their_names(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a poster that says SUMMER SALE")]
    [InlineData("a card that says THANK YOU")]
    [InlineData("a banner that reads FINISH")]
    public void What_is_written_on_a_poster_stands_on_a_board(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Board.ShouldNotBeNull();

    [Theory]
    [InlineData("a poster with the title \"Summer Festival\"")]
    [InlineData("a card with the message \"Get Well\"")]
    [InlineData("a banner with the headline \"Big Sale\"")]
    public void What_names_the_words_is_no_thing(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Board.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a blackboard with \"Menu\" written on it in white chalk", "flat blackboard + Menu")]
    [InlineData("a wall with \"LOVE\" on it in red paint", "flat wall + LOVE")]
    [InlineData("\"Menu\" written in chalk on a blackboard", "Menu + flat blackboard")]
    public void What_words_are_written_with_is_no_thing(string prompt, string objects) => Objects(prompt).ShouldBe(objects);

    [Theory]
    [InlineData("a jar with a label that says Honey", "flat jar + Honey")]
    [InlineData("a box with a label saying Toys", "flat box + Toys")]
    public void A_label_stands_on_the_thing(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WrittenOn);
    }

    [Theory]
    [InlineData("our logo on a billboard", "flat logo + flat billboard")]
    [InlineData("a sticker on a laptop", "flat sticker + flat laptop")]
    [InlineData("a poster on a wall", "flat poster + flat wall")]
    [InlineData("a banner above a door", "flat banner + flat door")]
    public void Pictures_that_are_said_to_be_upon_things_are_there(string prompt, string objects) => Objects(prompt).ShouldBe(objects);

    [Theory]
    [InlineData("our logo on a billboard", 0)]
    [InlineData("a poster with a lion", 1)]
    [InlineData("a book cover with a dragon", 1)]
    [InlineData("a billboard with a car", 1)]
    [InlineData("a business card with a coffee cup on it", 1)]
    public void What_is_on_a_board_is_printed_upon_it(string prompt, int picture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(picture, SceneRelationKind.FeatureOf, 1 - picture));
    }

    [Theory]
    [InlineData("a logo with a mountain", "flat mountain")]
    [InlineData("a logo on a white background", "flat logo")]
    [InlineData("a sticker of a cat on a table", "flat cat + flat table")]
    public void Pictures_of_things_are_those_things(string prompt, string objects) => Objects(prompt).ShouldBe(objects);

    private static string Objects(string prompt) => Vocabularies.Objects(Vocabularies.Reader.Read(prompt));
}
