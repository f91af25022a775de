namespace Easel.Scenes.Tests.Reading;

/// <summary>The scene in words says what its figures do, wear, feel and are.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("a man sitting on a chair", "a man sitting on a chair")]
    [InlineData("a boy kicking a ball", "a boy kicking a ball")]
    [InlineData("a woman looking at the moon", "a woman looking at a crescent moon")]
    [InlineData("a man proposing to a woman", "a man proposing to a woman")]
    [InlineData("a family having a picnic", "a family having a picnic and a picnic basket in a meadow")]
    [InlineData("a cat sleeping on a sofa", "a cat sleeping on a sofa")]
    [InlineData("a dog catching a frisbee", "a dog catching a flying disc")]
    [InlineData("a man leaning against a wall", "a man leaning against a wall")]
    [InlineData("a boy sits in the snow and eats an apple", "a boy sitting and holding a red apple in the snow")]
    [InlineData("a girl sitting in the snow holding a cup", "a girl sitting and holding a cup in the snow")]
    [InlineData("a fish jumping out of a bowl", "a fish jumping out of an empty fish bowl")]
    [InlineData("a man reading a newspaper on a bench", "a man reading a newspaper on a bench")]
    public void Doings_are_told(string prompt, string expected) => Told(prompt).ShouldBe(expected);

    [Theory]
    [InlineData("a girl singing", "a girl singing with a microphone")]
    [InlineData("a robot playing guitar", "a robot playing guitar")]
    [InlineData("a boy brushing his teeth", "a boy brushing his teeth with a toothbrush")]
    public void What_a_doing_needs_is_told_once(string prompt, string expected) => Told(prompt).ShouldBe(expected);

    [Theory]
    [InlineData("two girls hugging", "two girls hugging")]
    [InlineData("a man and a woman dancing", "a man and a woman dancing")]
    [InlineData("children playing in the snow", "three children playing in the snow")]
    [InlineData("shelves", "three shelves")]
    [InlineData("two elves", "two elves")]
    [InlineData("thieves", "three thieves")]
    [InlineData("scarves", "three scarves")]
    [InlineData("roofs", "three roofs")]
    public void All_who_are_in_one_picture_are_told(string prompt, string expected) => Told(prompt).ShouldBe(expected);

    [Theory]
    [InlineData("a man in a blue suit reading a book", "a man wearing a blue suit reading a book")]
    [InlineData("eine Frau mit einem roten Hut", "a woman wearing a red woman's hat")]
    [InlineData("a siamese cat wearing a scarf", "a siamese cat wearing a scarf")]
    [InlineData("a pirate parrot", "a parrot dressed as a pirate")]
    [InlineData("a bear dressed as a chef", "a bear dressed as a chef")]
    public void Clothes_and_kinds_are_told(string prompt, string expected) => Told(prompt).ShouldBe(expected);

    [Theory]
    [InlineData("an angry chicken", "an angry chicken")]
    [InlineData("a broken vase", "a broken vase")]
    [InlineData("a sad clown with balloons", "a sad clown holding party balloons")]
    [InlineData("ein schlafender Hund", "a sleeping dog")]
    [InlineData("a house on fire", "a house on fire")]
    public void Looks_and_moods_are_told(string prompt, string expected) => Told(prompt).ShouldBe(expected);

    [Theory]
    [InlineData("a girl with long hair in a park", "long hair")]
    [InlineData("a nurse helping an old man", "a nurse helping")]
    public void People_are_told_by_their_own_words(string prompt, string part) => Told(prompt).ShouldContain(part);

    [Theory]
    [InlineData("a man walking in a city", "a man walking in a city, flat style")]
    [InlineData("a woman walking through a forest", "a woman walking in a forest, flat style")]
    public void A_doing_is_told_once(string prompt, string description) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(description);

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);

    /// <summary>"Two women" is a picture's name, which counts them.</summary>
    [Theory]
    [InlineData("two men walking", "two men walking, flat style")]
    [InlineData("two women at the beach", "two women on a beach, flat style")]
    public void Nobody_is_counted_twice(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);
}
