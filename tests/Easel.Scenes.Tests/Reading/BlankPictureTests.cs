using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Medals, badges, signs, cards and bubbles with something upon them have room for it, and signs show what they warn of.</summary>
public sealed class BlankPictureTests
{
    [Theory]
    [InlineData("a gold medal with the number 1 on it", "plain medal", "1")]
    [InlineData("a medal that says Best Mom", "plain medal", "Best Mom")]
    [InlineData("a trophy that says winner", "plain trophy", "winner")]
    [InlineData("a campaign button that says Vote", "pin badge", "Vote")]
    [InlineData("a speech bubble that says Hi", "plain speech bubble", "Hi")]
    [InlineData("a welcome mat that says Home Sweet Home", "plain doormat", "Home Sweet Home")]
    [InlineData("a price tag that says $9.99", "label", "$9.99")]
    [InlineData("a folder icon with a plus sign", "file folder", "+")]
    public void Words_are_upon_it(string prompt, string thing, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Where(drawn => drawn.Text is null).ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);
        scene.Objects.ShouldContain(drawn => drawn.Text == words);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WrittenOn);
    }

    [Theory]
    [InlineData("a warning sign with a deer on it", "warning triangle", "deer")]
    [InlineData("a moose crossing sign", "warning triangle", "moose")]
    [InlineData("a yellow falling rocks warning sign", "warning triangle", "rock")]
    [InlineData("a children crossing road sign", "warning triangle", "child")]
    [InlineData("a greeting card with flowers", "plain card", "flower")]
    [InlineData("a speech bubble with a question mark", "plain speech bubble", "red question mark")]
    [InlineData("a thought bubble with a cake in it", "thought balloon", "birthday cake")]
    [InlineData("a laptop screen showing a graph", "laptop", "chart increasing")]
    [InlineData("a phone screen with a map", "mobile phone", "map")]
    [InlineData("a billboard showing a burger", "billboard", "hamburger")]
    [InlineData("a wine label with grapes", "bottle label", "grapes")]
    [InlineData("a badge with a star", "pin badge", "star")]
    [InlineData("a yellow sign with a bicycle", "plain sign", "bicycle")]
    [InlineData("a stamp with a bird", "plain stamp", "bird")]
    [InlineData("a valentine with two hearts", "plain card", "two hearts")]
    [InlineData("a computer monitor with lines of code", "monitor", "lines of code")]
    [InlineData("a shield with a lion", "plain shield", "lion")]
    [InlineData("a picture frame with a dog", "empty picture frame", "dog")]
    [InlineData("a missing dog poster", "missing poster", "dog")]
    [InlineData("a wanted poster of a raccoon", "wanted poster", "raccoon")]
    public void A_picture_is_upon_it(string prompt, string thing, string picture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(thing);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Objects[1].Concept.Caption.ShouldBe(picture);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.FeatureOf, 0));
    }

    [Theory]
    [InlineData("a warning sign", "warning")]
    [InlineData("a pedestrian crossing sign", "crosswalk sign")]
    [InlineData("a medal", "military medal")]
    [InlineData("a greeting card", "greeting card")]
    public void Alone_it_is_as_ever(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);

    [Theory]
    [InlineData("a card with three birds")]
    [InlineData("a poster with three stars")]
    public void Several_of_a_kind_are_beside_each_other_within_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var places = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000))
            .Items.OrderBy(item => item.Object)
            .Select(item => item.Place)
            .ToList();
        places.Count.ShouldBe(4);
        for (var one = 1; one < places.Count; one++)
        {
            places[one].X.ShouldBeGreaterThanOrEqualTo(places[0].X);
            places[one].Right.ShouldBeLessThanOrEqualTo(places[0].Right);
        }

        // In a row, or in two where they are larger so.
        var pictures = places.Skip(1).ToList();
        pictures
            .SelectMany((one, at) => pictures.Skip(at + 1), (one, other) => (one, other))
            .ShouldAllBe(pair =>
                pair.one.Right <= pair.other.X
                || pair.other.Right <= pair.one.X
                || pair.one.Bottom <= pair.other.Y
                || pair.other.Bottom <= pair.one.Y
            );
    }

    [Theory]
    [InlineData("a lock icon on a blue circle", "blue circle")]
    [InlineData("a heart in a square", "square")]
    [InlineData("a cat in a picture frame", "empty picture frame")]
    public void What_is_on_a_shape_or_in_a_frame_is_within_it(string prompt, string shape)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(shape);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.FeatureOf, 1));
    }

    [Fact]
    public void A_poster_with_a_planet_is_in_no_space() =>
        Vocabularies.Reader.Read("a movie poster with a spaceship and a planet").Ground.ShouldBeNull();

    [Fact]
    public void One_looks_at_it_through_the_lens() =>
        Vocabularies
            .Reader.Read("a magnifying glass over a document")
            .Relations.ShouldHaveSingleItem()
            .Kind.ShouldBe(SceneRelationKind.InFrontOf);
}
