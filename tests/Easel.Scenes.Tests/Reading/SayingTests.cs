namespace Easel.Scenes.Tests.Reading;

/// <summary>Sayings, notices and mottos that are all of a prompt.</summary>
public sealed class SayingTests
{
    [Theory]
    [InlineData("couch potato", "a happy potato on a sofa")]
    [InlineData("a couch potato sticker", "a happy potato on a sofa")]
    [InlineData("Night owl", "at night")]
    [InlineData("party animal", "wearing a party hat")]
    [InlineData("bite the bullet", "a person biting a bullet")]
    [InlineData("the early bird gets the worm", "a bird eating a worm")]
    [InlineData("birthday boy", "a boy wearing a party hat")]
    [InlineData("time is money", "an alarm clock and a money bag")]
    public void An_idiom_is_drawn_as_everyone_pictures_it(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("sold out", "SOLD OUT")]
    [InlineData("out of order", "OUT OF ORDER")]
    [InlineData("do not disturb", "DO NOT DISTURB")]
    [InlineData("be right back", "BE RIGHT BACK")]
    [InlineData("beware of the dog", "BEWARE OF THE DOG")]
    [InlineData("for sale", "FOR SALE")]
    public void A_notice_stands_on_a_sign(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain($"\"{words}\" on a white board");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("never give up", "Never give up")]
    [InlineData("no pain no gain", "No pain no gain")]
    [InlineData("follow your dreams quote", "Follow your dreams")]
    [InlineData("be kind", "Be kind")]
    [InlineData("keep calm and carry on", "Keep calm and carry on")]
    [InlineData("practice makes perfect", "Practice makes perfect")]
    [InlineData("less is more", "Less is more")]
    [InlineData("love is blind", "Love is blind")]
    public void A_motto_is_written(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Text.ShouldBe(words);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a house for sale")]
    [InlineData("the cat is angry")]
    [InlineData("be a dragon")]
    [InlineData("live concert")]
    [InlineData("bee")]
    [InlineData("a bear brushing its teeth")]
    [InlineData("beating heart")]
    [InlineData("dream house")]
    [InlineData("work desk")]
    [InlineData("just a red apple")]
    [InlineData("a happy potato")]
    [InlineData("follow the white rabbit")]
    public void What_names_a_thing_is_no_motto(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Text == null);
}
