namespace Easel.Scenes.Tests.Reading;

/// <summary>German labels are for both: "Student(in)".</summary>
public sealed class GermanGenderTests
{
    [Theory]
    [InlineData("a student in a library", "a student holding a closed book, a tall bookcase and a desk in a room")]
    [InlineData("an astronaut in the desert", "an astronaut in a desert")]
    [InlineData("a golfer in a park", "a golfer and a deciduous tree in a meadow")]
    [InlineData("a surfer in a hoodie", "a surfer wearing a hoodie at sea")]
    [InlineData("eine Lehrerin", "a woman teacher")]
    public void In_follows_who_is_in_it(string prompt, string told) => Told(prompt).ShouldBe(told);

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);
}
