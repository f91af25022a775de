namespace Easel.Scenes.Tests.Reading;

/// <summary>Flags of countries, faces that are asked for as emoji, and what is in a snow globe or on a plate.</summary>
public sealed class FlagsAndEmojiTests
{
    [Theory]
    [InlineData("a flag of Japan on a pole", "a flag of japan")]
    [InlineData("the french flag", "a flag of france")]
    [InlineData("a swedish flag and a danish flag", "a flag of sweden and a flag of denmark")]
    [InlineData("the US flag", "a flag of the united states")]
    [InlineData("a man holding an italian flag", "a man holding a flag of italy")]
    [InlineData("an emoji crying with laughter", "a face with tears of joy")]
    [InlineData("emoji with heart eyes", "a smiling face with heart-eyes")]
    [InlineData("an emoji with sunglasses and a cowboy hat", "a grinning face wearing sunglasses and a cowboy hat")]
    [InlineData("an emoji wearing a crown", "a grinning face wearing a crown")]
    [InlineData("a snow globe with a tiny house", "an empty snow globe with inside it a house")]
    [InlineData("a snow globe with a snowman inside", "an empty snow globe with inside it a snowman")]
    [InlineData("a cereal box with a tiger", "a cereal box with a tiger")]
    [InlineData("a fortune cookie with a paper slip", "a fortune cookie")]
    [InlineData("a plate with fish and potatoes", "a plate with on it three cooked fish and three potatoes")]
    [InlineData("grilled fish", "a cooked fish")]
    [InlineData("a big red button that says STOP", "a push button with \"STOP\"")]
    public void Things_are_as_said(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a laughing emoji with sunglasses")]
    [InlineData("a sad emoji wearing a party hat")]
    [InlineData("a winking emoji with a cowboy hat")]
    public void An_emoji_of_any_mood_is_a_face(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption.Contains("face", StringComparison.Ordinal));

    [Theory]
    [InlineData("an infographic with arrows and icons", "infographic")]
    [InlineData("a t-shirt with jeans", "t-shirt")]
    public void Nothing_of_it_is_printed_or_stands_about(string prompt, string first) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(first);
}
