using Easel.Scenes.Figures.Charts;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Charts, dice, signs of sales and prints with what is said of them, and things that have lost a part or are left somewhere.</summary>
public sealed class ThingsAsMadeTests
{
    [Theory]
    [InlineData("two dice showing six and one", "a dice showing six and a dice showing one")]
    [InlineData("double sixes on two dice", "two dice showing sixes")]
    [InlineData("a blue dice with the number three", "a blue dice showing three")]
    [InlineData("two dice, one showing four and the other five", "a dice showing four and a dice showing five")]
    [InlineData("100% cotton label", "a label with \"100% cotton\"")]
    [InlineData("a poster announcing a 70% sale", "\"70% SALE\" on a white board")]
    [InlineData("a black friday sale banner 50% off", "\"BLACK FRIDAY SALE 50% OFF\" on a white board")]
    [InlineData("a big summer sale poster", "\"BIG SUMMER SALE\" on a white board")]
    [InlineData("a puzzle with one missing piece", "a puzzle with a piece missing")]
    [InlineData("a cake with a slice missing", "a cake with a slice missing")]
    [InlineData("the last cookie left on a plate", "a cookie on a plate")]
    [InlineData("an umbrella left on a bench", "an umbrella on a bench")]
    [InlineData("a cat on the left and a dog on the right", "a cat on the left and a dog on the right")]
    [InlineData("a bucket with a hole", "a bucket with a small hole")]
    [InlineData("a sweater with a hole", "a sweater with a ragged hole")]
    [InlineData("a cheese with holes", "a cheese wedge")]
    [InlineData("a coffee with a star in the foam", "a foamed coffee with a star")]
    [InlineData("a cappuccino with latte art of a leaf", "a foamed coffee with a leaf")]
    [InlineData("a cup of coffee with a heart in the foam", "a latte")]
    [InlineData("a birthday card with balloons that says Happy 40th", "a plain card with three balloons and \"Happy 40th\"")]
    [InlineData("a bunch of keys on a keychain", "a key ring")]
    [InlineData("a bluetooth speaker", "a speaker")]
    [InlineData("a playing card with a heart on it", "a plain playing card with a red heart")]
    [InlineData("a tower of wooden blocks with letters", "a tower of blocks")]
    [InlineData("a t-shirt with a wolf and a moon", "a plain tee with a wolf and a crescent moon")]
    [InlineData("a hoodie with a dragon", "a hoodie with a dragon")]
    [InlineData("a man in a t-shirt with a dog", "a man wearing a t-shirt and a dog")]
    [InlineData("a cup with a heart and the words \"Best Mom\"", "a cup with a red heart and \"Best Mom\"")]
    [InlineData("a mug with a cat", "a mug with a cat")]
    [InlineData("a jar full of candy", "a glass jar with inside it twelve candies")]
    [InlineData("pouring milk into a bowl of cereal", "a pouring jug on a cereal bowl")]
    [InlineData("wine poured into a glass", "a pouring bottle on a wine glass")]
    [InlineData("app icon of a camera on a red background", "a red app tile with a camera")]
    public void Things_are_as_said(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a teddy bear missing one eye", "a teddy bear", "missing one eye")]
    [InlineData("a keyboard with a missing key", "a keyboard", "with a missing key")]
    [InlineData("a doll missing an arm on a shelf", "a doll on an empty shelf", "missing an arm")]
    [InlineData("pouring honey over pancakes", "pancakes", "pouring honey")]
    public void What_is_gone_is_no_thing_beside_it(string prompt, string meant, string lost)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldBe($"Not drawn: '{lost}'.");
    }

    [Theory]
    [InlineData("a pie chart showing 25% red and 75% blue", "Pie", "0.25 #e53935, 0.75 #1e88e5")]
    [InlineData("a doughnut chart 60% green 40% grey", "Ring", "0.6 #43a047, 0.4 #9e9e9e")]
    [InlineData("a pie chart in blue, orange and green", "Pie", "0.5 #1e88e5, 0.33 #fb8c00, 0.17 #43a047")]
    [InlineData("a chart with two red bars", "Bars", "0.55 #e53935, 0.85 #e53935")]
    public void A_chart_shows_what_is_said(string prompt, string kind, string parts)
    {
        var chart = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<ChartFace>();
        chart.Kind.ToString().ShouldBe(kind);
        string.Join(
                ", ",
                chart.Parts.Select(part =>
                    FormattableString.Invariant($"{part.Value:0.##} #{part.Colour.Red:x2}{part.Colour.Green:x2}{part.Colour.Blue:x2}")
                )
            )
            .ShouldBe(parts);
    }

    [Theory]
    [InlineData("a bar chart with five rising bars", true)]
    [InlineData("a bar chart going down", false)]
    public void Bars_rise_and_fall_as_said(string prompt, bool isRising)
    {
        var chart = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<ChartFace>();
        var heights = chart.Parts.Select(part => isRising ? part.Value : -part.Value).ToList();
        heights.Count.ShouldBeGreaterThan(2);
        heights.ShouldBeInOrder();
    }

    [Fact]
    public void A_chart_in_another_style_is_told()
    {
        var scene = Vocabularies.Reader.Read("a bar chart with five bars, 3d");
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeNull();
        scene.Warnings.ShouldContain(warning => warning.Message.Contains("five bars", StringComparison.Ordinal));
    }
}
