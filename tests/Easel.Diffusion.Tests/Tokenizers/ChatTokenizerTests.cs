using System.Text.Json;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Tests.Tokenizers;

/// <summary>Against Golden/chat-tokens.mjs: the published vocabulary through another tokenizer.</summary>
public sealed class ChatTokenizerTests
{
    private static readonly ChatTokenizer Tokenizer = new(StandardQwenVocabulary.Value, ChatTemplate.Qwen, 512);

    public static TheoryData<string> Texts =>
        [.. Golden.Read("chat-tokens.json").EnumerateArray().Select(entry => entry.GetProperty("text").GetString()!)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_texts_as_the_published_tokenizer_does(string text)
    {
        var expected = Golden.Read("chat-tokens.json").EnumerateArray().Single(entry => entry.GetProperty("text").GetString() == text);
        Tokenizer.Encode(text).Ids.ShouldBe(expected.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()));
    }

    [Fact]
    public void Reads_as_much_as_fits_and_tells_how_much()
    {
        var read = Tokenizer.Encode(string.Concat(Enumerable.Repeat(" cat", 7700)));
        (read.Ids.Length, read.TokenCount, read.ReadCount).ShouldBe((512, 7700, 509));
        var all = Tokenizer.Encode("a photo of a cat");
        (all.TokenCount, all.ReadCount).ShouldBe((5, 5));
    }

    [Fact]
    public void A_vocabulary_is_read_from_either_layout_of_files()
    {
        using var folder = new TemporaryFolder();
        FormulaZImage.WriteTokenizer(folder, "parts");
        var vocabulary = StandardQwenVocabulary.Value;
        FormulaCheckpoint.WriteFile(
            folder,
            "whole/tokenizer.json",
            JsonSerializer.Serialize(
                new
                {
                    added_tokens = vocabulary.Specials.Select(special => new { id = special.Value, content = special.Key }),
                    model = new { vocab = vocabulary.Ids, merges = vocabulary.Merges.Select(merge => merge.Split(' ')) },
                }
            )
        );
        foreach (var part in (ReadOnlySpan<string>)["parts", "whole"])
        {
            var problems = new List<ModelFolderProblem>();
            var read = ChatTokenizerReader.Read(folder.Root, part, problems).ShouldNotBeNull(string.Join(' ', problems));
            read.Merges.ShouldBe(vocabulary.Merges);
            read.Specials.ShouldBe(vocabulary.Specials, ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("tokenizer.json", "{}", "no vocabulary")]
    [InlineData("tokenizer.json", """{"model": {"vocab": {"a": 0, "b": 1}, "merges": ["a b"]}}""", "line 1 is no pair")]
    [InlineData("tokenizer.json", """{"model": {"vocab": {"a": 0}, "merges": []}, "added_tokens": [3, {"id": "x"}]}""", "<|im_start|>")]
    [InlineData("vocab.json", """{"a": 0}""", "merges.txt: is missing")]
    public void What_is_wrong_with_a_vocabulary_is_told(string file, string text, string problem)
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.WriteFile(folder, $"tokenizer/{file}", text);
        var problems = new List<ModelFolderProblem>();
        ChatTokenizerReader.Read(folder.Root, "tokenizer", problems).ShouldBeNull();
        string.Join(' ', problems).ShouldContain(problem);
    }
}
