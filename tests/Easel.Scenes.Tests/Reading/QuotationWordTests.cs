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
    [InlineData("a newspaper showing \"BREAKING NEWS\"", "a newspaper with \"BREAKING NEWS\", flat style")]
    [InlineData("a dog holding a sign reading \"feed me\"", "a dog holding \"feed me\" on a white board, flat style")]
    public void Words_are_on_the_thing(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Fact]
    public void Who_reads_a_book_says_nothing() =>
        Vocabularies.Reader.Read("a girl reading \"Moby Dick\"").Description.ShouldStartWith("a girl reading with an open book");
}
