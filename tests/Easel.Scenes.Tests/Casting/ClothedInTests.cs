namespace Easel.Scenes.Tests.Casting;

/// <summary>Clothes that somebody is in are worn, and no laundry.</summary>
public sealed class ClothedInTests
{
    [Theory]
    [InlineData("a man in traditional clothes", "a man, flat")]
    [InlineData("a couple in fancy clothes", "a couple, flat")]
    [InlineData("a boy in old and dirty clothes", "a boy, flat")]
    [InlineData("a girl in summer clothes on the beach", "a girl on a beach")]
    [InlineData("a woman dressed in formal clothing", "a woman, flat")]
    public void What_they_are_like_is_told(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Warnings.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a man in black clothes", "a man wearing a black t-shirt and black trousers")]
    [InlineData("a woman dressed all in white clothing", "a woman wearing a white t-shirt and white trousers")]
    [InlineData("a boy in warm winter clothes", "a boy wearing a coat")]
    public void Their_colour_and_warmth_are_seen(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a pile of clothes", "pile of clothes")]
    [InlineData("a cat in a clothes basket", "basket")]
    public void Clothes_that_nobody_wears_lie_there(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a dog as a king", "a dog dressed as a king")]
    [InlineData("a cat portrayed as a samurai", "a cat dressed as a samurai")]
    [InlineData("a frog as a detective in the rain", "a frog dressed as a detective")]
    [InlineData("a boy as a pirate", "a boy dressed as a pirate")]
    [InlineData("a hamster posing as an astronaut", "a hamster dressed as an astronaut")]
    public void Who_is_as_somebody_is_dressed_so(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Objects.ShouldHaveSingleItem();
    }
}
