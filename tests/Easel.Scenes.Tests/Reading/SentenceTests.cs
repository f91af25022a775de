using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Long sentences: depth, postures, verbs that are nouns too, which of several is meant.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("a castle in the background and a knight in the foreground", "a castle behind a knight")]
    [InlineData("a knight with a castle in the background", "a knight in front of a castle")]
    [InlineData("in the foreground a cat, in the background a house", "a cat in front of a house")]
    [InlineData("ein Haus im Hintergrund und ein Hund", "a house behind a dog")]
    public void Background_and_foreground_are_depth(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("The rectangular mirror was hung above the green sink.")]
    [InlineData("a cube nestled between two spheres")]
    [InlineData("a cup placed on a table")]
    [InlineData("a ribbon wrapped around a bottle")]
    [InlineData("a clock mounted on a wall")]
    public void What_says_no_more_than_where_needs_no_warning(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a bat hanging in a cave", "hanging")]
    public void What_an_animal_does_and_is_not_shown_is_told(string prompt, string word) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain($"'{word}'");

    [Theory]
    [InlineData("The skyscrapers rose high into the sky", "rose")]
    [InlineData("a robot wearing a black visor stands proudly in front of a car", "stall")]
    [InlineData("The firefighter entered the burning building", "a firefighter building")]
    [InlineData("The tattoo artist is inking a design on a customer's arm", "held by")]
    [InlineData("white clouds contrasted with the sharp blue sky", "blue cloud")]
    [InlineData("a sailboat while the sun sets", "sunsets")]
    public void Nothing_absurd_is_made_of_a_verb_or_of_the_sky(string prompt, string absurd) => Told(prompt).ShouldNotContain(absurd);

    [Theory]
    [InlineData("The sun is setting over the ocean.", "at sea at sunset")]
    [InlineData("a sailboat while the sun sets", "at sunset")]
    [InlineData("a setting sun behind mountains", "in the mountains at sunset")]
    [InlineData("a boat and the rising sun", "at sunset")]
    public void A_sun_that_sets_or_rises_is_the_light(string prompt, string ground)
    {
        Told(prompt).ShouldEndWith(ground);
        Told(prompt).ShouldNotContain("a sun");
    }

    [Theory]
    [InlineData("the first cup is red, the second cup is blue", "a red cup and a blue cup")]
    [InlineData("one bird is flying and the other bird is sitting on a branch", "a bird flying, a bird sitting on a branch")]
    public void The_second_is_another(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a frog sitting on a large, green lily pad", "lily pad")]
    [InlineData("a cat on a soft, red pillow", "pillow")]
    [InlineData("a teddy bear on a small, wooden chair", "chair")]
    public void A_comma_between_adjectives_ends_nothing(string prompt, string below)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(below);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, 1));
    }

    [Fact]
    public void A_comma_between_things_ends_one() => Vocabularies.Reader.Read("a red apple, a green pear").Objects.Count.ShouldBe(2);

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);
}
