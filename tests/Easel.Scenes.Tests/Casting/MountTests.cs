using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Nobody rides on nothing.</summary>
public sealed class MountTests
{
    [Theory]
    [InlineData("a knight riding through a misty forest", "a knight riding on a horse in a forest in fog")]
    [InlineData("a cowboy riding into the sunset", "a cowboy riding on a horse in a meadow at sunset")]
    [InlineData("a samurai rides across a field", "a samurai riding on a horse in a meadow")]
    [InlineData("a princess riding in the snow", "a princess riding on a horse in the snow")]
    public void Those_of_old_ride_a_horse(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a girl riding along the beach")]
    [InlineData("a man riding through the city")]
    [InlineData("a boy riding up a hill")]
    public void Others_ride_a_bicycle(string prompt) => Vocabularies.Person(prompt).Ridden!.Kind.Ride.ToString().ShouldBe("Bicycle");

    [Fact]
    public void A_witch_rides_her_broom() =>
        Vocabularies.Person("a witch riding across the night sky").Outfit.Prop.ShouldBe(Prop.Broomstick);

    [Theory]
    [InlineData("a knight riding a dragon", "dragon")]
    [InlineData("a girl riding an elephant", "elephant")]
    [InlineData("a man riding in a car", "automobile")]
    public void What_is_named_is_ridden_and_nothing_else(string prompt, string ridden)
    {
        var told = Told(prompt);
        told.ShouldContain(ridden);
        told.ShouldNotContain("horse");
        told.ShouldNotContain("bicycle");
    }

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);
}
