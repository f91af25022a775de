namespace Easel.Scenes.Tests.Reading;

/// <summary>Prompts as people type them to image services: tags between commas, quality words, orders.</summary>
public sealed class TagListTests
{
    [Theory]
    [InlineData("masterpiece, best quality, 1girl, long hair", "a girl with long hair")]
    [InlineData("1boy, solo, red jacket, black jeans", "a boy wearing a red jacket and black jeans")]
    [InlineData("woman, red dress", "a woman wearing a red dress")]
    [InlineData("2girls, park", "two girls and a deciduous tree in a meadow")]
    public void Looks_and_clothes_after_a_comma_are_of_the_person(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a girl, a hat and a ball", "a girl, a top hat and a ball")]
    [InlineData("cat, hat, shoe", "a cat, a top hat and a man's shoe")]
    public void Things_of_their_own_stay_so(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a dog, beach", "on a beach")]
    [InlineData("sunflower, golden hour", "at sunset")]
    [InlineData("a kite, sunset", "at sunset")]
    [InlineData("robot, city, night", "in a city at night")]
    public void Places_and_lights_between_commas_are_no_things(string prompt, string ground)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(ground);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat, cinematic lighting", "cinematic lighting")]
    [InlineData("comic book illustration of a knight", "comic book illustration")]
    [InlineData("a tiger, ink and wash drawing", "ink and wash drawing")]
    [InlineData("a psychedelic mushroom", "psychedelic")]
    public void Ways_of_making_a_picture_are_told_as_styles_and_drawn_as_nothing(string prompt, string medium)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(1);
        scene.Warnings.ShouldHaveSingleItemWith("style_not_available").Message.ShouldContain(medium);
    }

    [Theory]
    [InlineData("a mountain range, a display of natural grandeur", "flat")]
    [InlineData("a pen, a simple tool", "flat")]
    [InlineData("a simple house", "cartoon")]
    [InlineData("simple drawing of a cat", "cartoon")]
    public void Adjectives_of_later_nouns_are_no_style(string prompt, string style) =>
        Vocabularies.Reader.Read(prompt).Style.Id.ShouldBe(style);

    [Theory]
    [InlineData("a logo for my coffee shop called 'Bean'", "Bean")]
    [InlineData("a boat named \"Lucy\"", "Lucy")]
    public void Names_of_things_in_quotation_marks_are_written(string prompt, string name) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Text == name);

    [Fact]
    public void Names_of_animals_are_not_written() =>
        Vocabularies.Reader.Read("a cat named 'Tom'").Objects.ShouldHaveSingleItem().Text.ShouldBeNull();

    [Theory]
    [InlineData("a person writing a letter.")]
    [InlineData("a man reading a letter, smiling")]
    public void A_letter_before_a_mark_writes_no_mark(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Text == null);

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);
}
