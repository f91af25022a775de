using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Moderation;

namespace Easel.Core.Tests;

public sealed class WordListModeratorTests
{
    private static readonly WordListModerator List = new(
        BlockedWords.Parse(
            """
            # comment
            !foul deed
            grape   # another
            été
            """
        )
    );

    [Theory]
    [InlineData("a grape")]
    [InlineData("GRAPE!")]
    [InlineData("one,grape;two")]
    [InlineData("\uFF47\uFF52\uFF41\uFF50\uFF45")] // full-width letters
    [InlineData("gr\u00E4pe")]
    [InlineData("gra\u200Bpe")] // zero-width space
    [InlineData("a foul\n  deed")]
    [InlineData("en ETE")]
    [InlineData("half a pair \uD83D, grape")]
    public async Task Whole_words_are_found_however_they_are_spelt(string prompt) =>
        (await Judge(prompt)).ShouldNotBeNull().Code.ShouldBe("moderation_blocked");

    [Theory]
    [InlineData("a grapefruit")]
    [InlineData("telegrape")]
    [InlineData("a foul, and then a good deed")]
    [InlineData("comment another")]
    [InlineData("\uD83D")]
    [InlineData("")]
    public async Task Other_words_pass(string prompt) => (await Judge(prompt)).ShouldBeNull();

    [Theory]
    [InlineData("a grape", false)]
    [InlineData("a foul deed", true)]
    public async Task Low_refuses_only_what_is_always_refused(string prompt, bool refused) =>
        ((await Judge(prompt, ModerationLevel.Low)) is not null).ShouldBe(refused);

    [Fact]
    public async Task The_built_in_list_refuses_the_gross_and_not_the_harmless()
    {
        var builtIn = new WordListModerator(BlockedWords.BuiltIn());
        (await Judge("a beheading in the gore", by: builtIn)).ShouldNotBeNull();
        (await Judge("child porn", ModerationLevel.Low, builtIn)).ShouldNotBeNull();
        foreach (
            var harmless in new[]
            {
                "a red apple on a sussex gorge",
                "a child with a balloon",
                "Nudelsuppe, please",
                "nakedly honest advice",
            }
        )
            (await Judge(harmless, by: builtIn)).ShouldBeNull(harmless);
    }

    private static async Task<ImageError?> Judge(
        string prompt,
        ModerationLevel level = ModerationLevel.Auto,
        WordListModerator? by = null
    ) => await (by ?? List).JudgeAsync(new GenerateRequest { Prompt = prompt, Moderation = level }, default);
}
