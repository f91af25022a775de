using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Wings on somebody's back have the colour that is said, and their hair has not.</summary>
public sealed class WingTests
{
    [Theory]
    [InlineData("a fairy with purple wings", nameof(Palette.Purple))]
    [InlineData("an angel with black wings", nameof(Palette.Black))]
    [InlineData("an angel with golden wings", nameof(Palette.Gold))]
    [InlineData("a girl with large pink wings", nameof(Palette.Pink))]
    [InlineData("a boy with butterfly wings", nameof(Palette.Orange))]
    [InlineData("eine Fee mit blauen Flügeln", nameof(Palette.Blue))]
    public void Wings_have_the_colour_that_is_said(string prompt, string colour)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var person = scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>().Person;
        person.HasWings.ShouldBeTrue();
        person.Wings.ShouldBe(typeof(Palette).GetField(colour)!.GetValue(null));
        person.Hair.ShouldBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Hair_and_wings_have_each_their_own()
    {
        var person = Vocabularies
            .Reader.Read("a fairy with blue hair and pink wings")
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<PersonDrawing>()
            .Person;
        person.Hair.ShouldBe(Palette.Blue);
        person.Wings.ShouldBe(Palette.Pink);
    }

    [Fact]
    public void What_nobody_sees_of_them_is_told() => Vocabularies.Reader.Read("an angel with invisible wings").Warnings.ShouldNotBeEmpty();
}
