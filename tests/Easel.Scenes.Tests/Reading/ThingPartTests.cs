using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Words for parts of things, which other things have for names: a band, a frame, a screen.</summary>
public sealed class ThingPartTests
{
    [Theory]
    [InlineData("a blue watch and a silver band", "plain watch")]
    [InlineData("a phone with a screen", "mobile phone")]
    [InlineData("a retro tv with an antenna", "television")]
    [InlineData("the metallic bike frame glints", "bicycle")]
    [InlineData("a mirror and a golden frame", "mirror")]
    [InlineData("a wooden chair with metallic legs", "chair")]
    [InlineData("a pan with a lid", "frying pan")]
    [InlineData("a backpack with leather straps", "backpack")]
    [InlineData("a hammer with a wooden handle", "plain hammer")]
    [InlineData("a ring with a blue stone", "plain ring")]
    [InlineData("a drum with two sticks", "drum")]
    [InlineData("a gingerbread man with buttons", "gingerbread man")]
    [InlineData("a cookie jar full of cookies", "cookie jar")]
    [InlineData("a strawberry milkshake with whipped cream", "milkshake")]
    [InlineData("a snowman with buttons", "snowman")]
    [InlineData("a toy train with three wagons", "toy train")]
    public void The_whole_shows_its_part(string prompt, string whole) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(whole);

    [Theory]
    [InlineData("a chair and a cushion", 2)]
    [InlineData("a rock band", 6)]
    [InlineData("a bicycle and a wheel", 2)]
    [InlineData("a picture frame", 1)]
    public void What_stands_alone_is_a_thing(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(count, Vocabularies.Objects(Vocabularies.Reader.Read(prompt)));

    [Theory]
    [InlineData("a phone with a cracked screen", "cracked")]
    [InlineData("a mug with a broken handle", "broken")]
    public void What_is_broken_of_it_is_seen_upon_it(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.FeatureOf && relation.Second == 0);
        scene.Description.ShouldContain(word);
    }

    [Theory]
    [InlineData("a red chair with wooden legs", "wooden")]
    [InlineData("a chair with three legs", "three legs")]
    public void What_a_part_is_like_is_told(string prompt, string words) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldContain(warning => warning.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void As_many_legs_as_it_has_are_not_told_of() => Vocabularies.Reader.Read("a chair with four legs").Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a pillow with stripes", SurfaceKind.Striped)]
    [InlineData("a bag with stripes", SurfaceKind.Striped)]
    [InlineData("a mug with spots", SurfaceKind.Dotted)]
    public void Stripes_of_a_thing_are_its_pattern(string prompt, object kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.ShouldHaveSingleItem().Surface?.Kind.ShouldBe((SurfaceKind)kind);
    }
}
