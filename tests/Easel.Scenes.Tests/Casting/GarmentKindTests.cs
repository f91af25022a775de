using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Clothes that are cut like others, and shoes that somebody is in.</summary>
public sealed class GarmentKindTests
{
    [Theory]
    [InlineData("a man in a leather jacket", Cut.Coat, 0x4A, 0x33, 0x28)]
    [InlineData("a woman wearing a denim jacket", Cut.Coat, 0x4A, 0x7D, 0xB5)]
    [InlineData("a boy in a hoodie", Cut.Shirt, 0x8A, 0x95, 0xA3)]
    [InlineData("a man in a dark red coat", Cut.Coat, 114, 28, 26)]
    public void A_figure_puts_it_on(string prompt, object cut, byte red, byte green, byte blue)
    {
        var outfit = Vocabularies.Person(prompt).Outfit;
        (outfit.Cut, outfit.Top).ShouldBe(((Cut)cut, new Rgb(red, green, blue)));
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a woman in high heels")]
    [InlineData("a woman wearing red high heels")]
    [InlineData("a man wearing shoes")]
    public void Nobody_stands_in_a_shoe(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldNotBeNull();
}
