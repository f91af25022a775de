using Easel.Diffusion.Prompts;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Prompts;

/// <summary>The pieces and weights are those that AUTOMATIC1111's web UI documents for its own reader.</summary>
public sealed class WeightedPromptTests
{
    [Theory]
    [InlineData("normal text", "normal text|1")]
    [InlineData("an (important) word", "an |1|important|1.1| word|1")]
    [InlineData("(unbalanced", "unbalanced|1.1")]
    [InlineData(@"\(literal\]", "(literal]|1")]
    [InlineData("(unnecessary)(parens)", "unnecessaryparens|1.1")]
    [InlineData(
        "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).",
        "a |1|house|1.573| |1.1|on|1| a |1.1|hill|0.55|, sun, |1.1|sky|1.4641|.|1.1"
    )]
    [InlineData("a [cat]", "a |1|cat|0.90909")]
    [InlineData("a cat) and :", "a cat) and :|1")]
    [InlineData("(a:b)", "a:b|1.1")]
    [InlineData("((a:2):0.5)", "a|1")]
    [InlineData("(:1.2)", "")]
    [InlineData("", "")]
    public void Reads_brackets_and_weights(string prompt, string expected)
    {
        var fields = expected.Length == 0 ? [] : expected.Split('|');
        var pieces = WeightedPrompt.Parse(prompt);

        pieces.Select(piece => piece.Text).ShouldBe(fields.Where((_, i) => i % 2 == 0));
        pieces
            .Select(piece => Math.Round((double)piece.Weight, 4))
            .ShouldBe(
                fields
                    .Where((_, i) => i % 2 == 1)
                    .Select(weight => Math.Round(double.Parse(weight, System.Globalization.CultureInfo.InvariantCulture), 4))
            );
    }

    [Fact]
    public void Breaks_where_the_word_stands_alone()
    {
        var pieces = WeightedPrompt.Parse("a cat BREAK (a dog BREAK:1.2) BREAKFAST");

        pieces.Select(piece => piece.IsBreak ? "|" : piece.Text).ShouldBe(["a cat", "|", "a dog", "|", " BREAKFAST"]);
    }

    [Fact]
    public void Reads_any_text()
    {
        var noise = FormulaWeights.Unit("prompts", 2000 * 40);
        foreach (var letters in noise.Chunk(40))
        {
            var prompt = string.Concat(letters.Select(number => "()[]:\\ a1.BREAK"[(int)((number + 1) / 2 * 15)]));
            foreach (var piece in WeightedPrompt.Parse(prompt))
                float.IsFinite(piece.Weight).ShouldBeTrue(prompt);
        }
    }
}
