namespace Easel.Scenes.Tests.Reading;

/// <summary>What the reader says of a prompt that it cannot follow to the letter.</summary>
public sealed class PromptWarningTests
{
    [Theory]
    [InlineData("a crimson car", "prompt_replaced", "'crimson' as 'red'")]
    [InlineData("a dog and a guittar", "prompt_replaced", "'guittar' as 'guitar'")]
    [InlineData("dessert", "prompt_replaced", "'dessert' as 'birthday cake'")]
    [InlineData("a house made of cheese", "prompt_not_drawn", "To have 'cheese wedge' drawn as well, name it with 'and'.")]
    [InlineData("an astronomer", "prompt_replaced", "scientist")]
    [InlineData("1.5 apples", "count_rounded", "'1.5' became two")]
    [InlineData("a cat without a tail", "prompt_not_drawn", "cannot leave 'tail' out")]
    [InlineData("a photo of a fox", "prompt_not_drawn", "'photo'")]
    [InlineData("banana bread and a cat", "prompt_replaced", "'banana bread' as 'bread'")]
    [InlineData("🇫🇷", "prompt_not_drawn", "'🇫🇷'")]
    [InlineData("500 cats", "count_capped", "500 cats were asked for and 20 drawn")]
    [InlineData("99999999999999999999 cats", "count_capped", "More than can be counted cats")]
    [InlineData(
        "red blue apple",
        "colour_conflict",
        "'apple' was asked for in red and blue; an object has one colour here, and blue was used."
    )]
    [InlineData("red green apple", "colour_conflict", "red and green")]
    [InlineData("the apple is red and blue", "colour_conflict", "red and blue")]
    [InlineData("a flat 3d fox", "style_conflict", "flat and 3d; flat was used")]
    [InlineData("gutar", "prompt_replaced", "'gutar' as 'guitar'")]
    [InlineData("the and of", "prompt_not_understood", "names nothing that this model knows")]
    [InlineData("!!!", "prompt_not_understood", "names nothing that this model knows")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "prompt_not_understood", "names nothing that this model knows")]
    [InlineData("not a cat", "prompt_not_understood", "names nothing that this model knows")]
    public void Warnings_say_what_changed(string prompt, string code, string part)
    {
        var warnings = Vocabularies.Reader.Read(prompt).Warnings;
        var warning = warnings.ShouldHaveSingleItemWith(code);
        warning.Message.ShouldContain(part);
        warning.Param.ShouldBe("prompt");
    }

    [Theory]
    [InlineData("flat red apple")]
    [InlineData("a cat and a dog")]
    [InlineData("three red balloons on a blue background")]
    [InlineData("please make an icon of a fox, 3d style, 4k, high quality")]
    [InlineData("Hund")]
    [InlineData("a cat without a hat")]
    [InlineData("a car")]
    public void What_is_drawn_as_asked_needs_no_warning(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("two apples and a pear on a blue background", "two red apples and a pear, flat style, on a blue background")]
    [InlineData("an orange cat", "an orange cat, flat style")]
    [InlineData("a cat left of three mice, 3d", "a cat left of three mice, 3d style")]
    [InlineData("above a house, a rocket", "a house under a rocket, flat style")]
    [InlineData("cat, dog, fox", "a cat, a dog and a fox, flat style")]
    [InlineData("a house right of a tree and left of a car", "a house right of a deciduous tree and left of an automobile, flat style")]
    [InlineData("glasses", "glasses, flat style")]
    [InlineData("two wolves", "two wolves, flat style")]
    [InlineData("a unicorn", "a unicorn, flat style")]
    [InlineData("two green beer mugs and a blue apple", "two green beer mugs and a blue apple, flat style")]
    [InlineData("a fox on an orange background", "a fox, flat style, on an orange background")]
    public void The_description_reads_well(string prompt, string expected) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(expected);
}
