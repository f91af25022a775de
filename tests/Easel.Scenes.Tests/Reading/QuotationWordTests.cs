namespace Easel.Scenes.Tests.Reading;

/// <summary>Things that read, show or advertise words in quotation marks have them written upon them.</summary>
public sealed class QuotationWordTests
{
    [Theory]
    [InlineData("a sign reading \"Hello\" in gold letters", "Hello")]
    [InlineData("a sign reading 'Hello' in gold lettering", "Hello")]
    [InlineData("a vintage tavern sign reading 'The Drunken Dragon' in gothic gold lettering", "The Drunken Dragon")]
    [InlineData("a neon sign displaying \"BAR\"", "BAR")]
    public void A_sign_is_its_words(string prompt, string text) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Text.ShouldBe(text);

    [Theory]
    [InlineData("a billboard advertising \"FRESH MILK\"", "a billboard with \"FRESH MILK\", flat style")]
    [InlineData("a t-shirt bearing \"I love cats\"", "a plain tee with \"I love cats\", flat style")]
    [InlineData("a newspaper showing \"BREAKING NEWS\"", "a front page with \"BREAKING NEWS\", flat style")]
    [InlineData("a dog holding a sign reading \"feed me\"", "a dog holding \"feed me\" on a white board, flat style")]
    public void Words_are_on_the_thing(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("\"I love you\" on a card", "\"I love you\" on a white board, flat style")]
    [InlineData("the words \"Thank you\" written on a pink card", "\"Thank you\" on a pink board, flat style")]
    [InlineData("\"SALE\" on a red banner", "\"SALE\" on a red board, flat style")]
    [InlineData("“Greetings” on a postcard", "\"Greetings\" on a white board, flat style")]
    [InlineData("\"Wanted\" on a poster", "\"Wanted\" on a white board, flat style")]
    [InlineData("\"Sale\" on a sign", "\"Sale\" on a plain sign, flat style")]
    [InlineData("\"Boo\" on a pumpkin", "\"Boo\" on a pumpkin, flat style")]
    public void Quoted_words_are_on_what_they_are_said_to_be_on(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a girl holding a card that says \"I love you\"", "a girl holding \"I love you\" on a white board, flat style")]
    [InlineData("a boy holding up a poster reading \"Save the whales\"", "a boy holding \"Save the whales\" on a white board, flat style")]
    [InlineData("a dog holding a placard that says \"Feed me\"", "a dog holding \"Feed me\" on a white board, flat style")]
    [InlineData("a bear holding a card with \"Hugs\" on it", "a bear holding \"Hugs\" on a white board, flat style")]
    [InlineData("a robot holding a red banner saying \"Sale\"", "a robot holding \"Sale\" on a red board, flat style")]
    [InlineData("a woman holding a piece of paper that says \"Sorry\"", "a woman holding \"Sorry\" on a white board, flat style")]
    [InlineData("a man holding a flag", "a man holding a flag, flat style")]
    [InlineData("a man holding a greeting card with a heart", "a man holding a greeting card")]
    public void Who_holds_what_says_something_holds_a_sign(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Fact]
    public void Who_reads_a_book_says_nothing() =>
        Vocabularies.Reader.Read("a girl reading \"Moby Dick\"").Description.ShouldStartWith("a girl reading with an open book");
}
