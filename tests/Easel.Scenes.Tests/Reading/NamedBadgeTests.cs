namespace Easel.Scenes.Tests.Reading;

/// <summary>Badges and banners that are named by their words, icons by what they stand for, and patterns by what they are like.</summary>
public sealed class NamedBadgeTests
{
    [Theory]
    [InlineData("made in italy badge", "Made in Italy")]
    [InlineData("money back guarantee badge", "Money Back Guarantee")]
    [InlineData("a fragile sticker on a box", "Fragile")]
    [InlineData("we are hiring banner", "We Are Hiring")]
    [InlineData("back to school banner with pencils", "Back to School")]
    [InlineData("best teacher ever mug", "Best Teacher Ever")]
    [InlineData("closed for the holidays sign", "Closed for the Holidays")]
    [InlineData("a red approved stamp", "Approved")]
    [InlineData("cyber monday sale", "CYBER MONDAY SALE")]
    public void What_it_is_named_by_is_written_on_it(string prompt, string words) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Text).ShouldContain(words);

    [Theory]
    [InlineData("a best friend card with \"Hi\"", "Hi")]
    [InlineData("a fragile vase", null)]
    [InlineData("a mug and a certified diamond", null)]
    public void Nothing_else_is(string prompt, string? words) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Where(thing => thing.Text is not null)
            .Select(thing => thing.Text)
            .ShouldBe(words is null ? [] : [words]);

    [Theory]
    [InlineData("free shipping icon", "delivery truck")]
    [InlineData("24/7 support icon", "headphone")]
    [InlineData("delete icon", "wastebasket")]
    [InlineData("a print icon", "printer")]
    [InlineData("flat favorites icon", "red heart")]
    [InlineData("contactless payment icon", "credit card")]
    [InlineData("user profile icon", "bust in silhouette")]
    public void Icons_show_what_stands_for_their_names(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);

    [Theory]
    [InlineData("cactus pattern seamless", "cactus")]
    [InlineData("mushroom background, seamless", "mushroom")]
    [InlineData("geometric pattern background", "triangle")]
    [InlineData("wooden texture", "square")]
    [InlineData("brick wall background", "square")]
    [InlineData("a divider with leaves", "leaf")]
    [InlineData("hero image of a dog", "dog")]
    public void Patterns_show_what_they_are_of(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(caption => caption.Contains(thing), scene.Description);
        scene.Objects.ShouldNotContain(drawn => drawn.Concept.Caption == "scientist" || drawn.Concept.Caption.Contains("hero"));
    }

    [Theory]
    [InlineData("skeleton diagram", "skeleton")]
    [InlineData("a labeled diagram of a flower", "flower")]
    [InlineData("parts of a tree", "deciduous tree")]
    [InlineData("five senses poster", "nose")]
    [InlineData("emotions chart for kids", "sleeping face")]
    [InlineData("shapes and colors", "square")]
    [InlineData("handwashing steps", "soap")]
    [InlineData("tic tac toe", "tic tac toe")]
    public void Sheets_of_classrooms_show_what_they_teach(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects.Select(drawn => drawn.Concept.Caption.ToLowerInvariant())
            .ShouldContain(caption => caption.Contains(thing), scene.Description);
        scene.Objects.ShouldNotContain(drawn =>
            drawn.Concept.Caption == "flowchart" || drawn.Concept.Caption == "stairs" || drawn.Concept.Caption == "bar chart"
        );
    }

    [Theory]
    [InlineData("cute avocado couple sticker", "2 flat avocado")]
    [InlineData("a pizza couple", "2 flat pizza")]
    [InlineData("burger combo with fries", "flat hamburger + flat french fries")]
    [InlineData("a taco combo", "flat taco")]
    [InlineData("under construction page with cones", "flat construction + 3 flat traffic cone")]
    [InlineData("three ice cream cones", "3 flat soft ice cream")]
    [InlineData("beach essentials: sunglasses, hat and flip flops", "flat sunglasses + flat straw hat + 2 flat thong sandal")]
    public void Things_together_are_what_they_are_in_that_company(string prompt, string expected) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(expected);
}
