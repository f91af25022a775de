namespace Easel.Scenes.Tests;

/// <summary>"From" after a verb of keeping away: nobody comes out of it.</summary>
public sealed class ProtectionTests
{
    [Theory]
    [InlineData("a knight defending a castle from a dragon", "a knight, a castle and a dragon")]
    [InlineData("a soldier protecting a village from a monster", "a soldier, a village and a monster")]
    [InlineData("a dog guarding a house from a thief", "a dog guarding a house and a thief")]
    public void Who_is_kept_away_is_beside_it(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a cat running away from a dog", "a cat running away followed by a dog")]
    [InlineData("a boy escaping from a monster", "a boy escaping followed by a monster")]
    public void Who_is_fled_from_comes_after(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a rabbit coming out of a hole", "a rabbit out of a hole")]
    [InlineData("a bird flying from its nest", "a bird flying out of an empty nest")]
    [InlineData("a man saving a child from a fire", "a man, a child in a fire")]
    public void Others_are_in_it_or_come_out_of_it(string prompt, string told) => Told(prompt).ShouldBe(told);

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);
}
