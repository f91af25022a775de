using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Tests.Tokenizers;

public sealed class ClipTokenizerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ClipTokenizer _tokenizer;

    public ClipTokenizerTests() => _tokenizer = GoldenTokenizer.Write(_folder.Root);

    public void Dispose() => _folder.Dispose();

    /// <summary>Against Golden/tokenizer.py: letters beyond 16 bits, digits, contractions, emoji, special tokens, accents, overlapping
    /// pairs.</summary>
    [Fact]
    public void Reads_texts_as_CLIP_does()
    {
        foreach (var golden in Golden.Read("tokenizer.json").GetProperty("cases").EnumerateArray())
        {
            var text = golden.GetProperty("text").GetString()!;
            var prompt = _tokenizer.Encode(text);
            prompt.Ids.ShouldBe([.. golden.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32())], text);
            prompt.TokenCount.ShouldBe(golden.GetProperty("tokens").GetInt32(), text);
        }
    }

    /// <summary>By hand: the merges "r e" and "re d&lt;/w&gt;" make one token of "red"; "x" alone is its last byte's symbol.</summary>
    [Fact]
    public void Joins_the_pairs_that_were_learnt_and_no_others()
    {
        var vocabulary = Golden.Read("tokenizer.json").GetProperty("vocabulary");
        var prompt = _tokenizer.Encode("Red x");
        prompt
            .Ids[..4]
            .ShouldBe([
                vocabulary.GetProperty("<|startoftext|>").GetInt32(),
                vocabulary.GetProperty("red</w>").GetInt32(),
                vocabulary.GetProperty("x</w>").GetInt32(),
                vocabulary.GetProperty("<|endoftext|>").GetInt32(),
            ]);
        prompt.ReadCount.ShouldBe(prompt.TokenCount);
    }

    [Fact]
    public void Keeps_the_end_when_it_cuts_and_tells_how_much_was_not_read()
    {
        var prompt = _tokenizer.Encode(string.Concat(Enumerable.Repeat("red ", 100)));
        prompt.TokenCount.ShouldBe(100);
        prompt.ReadCount.ShouldBe(14);
        prompt.Ids.Length.ShouldBe(16);
        prompt.Ids[^1].ShouldBe(Golden.Read("tokenizer.json").GetProperty("vocabulary").GetProperty("<|endoftext|>").GetInt32());
    }

    /// <summary>Joining takes n log n of a word's length; with a scan of the word for each merge these would take hours.</summary>
    [Theory]
    [InlineData("o", 3_000_000)]
    [InlineData("oa", 1_000_000)]
    [InlineData("a red apple ", 200_000)]
    [InlineData("\U0001F600", 500_000)]
    public void Reads_very_long_texts(string piece, int count)
    {
        var prompt = _tokenizer.Encode(string.Concat(Enumerable.Repeat(piece, count)));
        prompt.ReadCount.ShouldBeLessThan(prompt.TokenCount);
        prompt.TokenCount.ShouldBeGreaterThan(count / 8);
    }

    [Fact]
    public void Half_a_surrogate_pair_reads_as_the_replacement_character()
    {
        foreach (var half in new[] { '\ud83d', '\udc00' })
        {
            _tokenizer.Encode($"{half}").Ids.ShouldBe(_tokenizer.Encode("\ufffd").Ids);
            _tokenizer.Encode($"a {half}\u0301 b").Ids.ShouldBe(_tokenizer.Encode("a \ufffd\u0301 b").Ids);
        }
    }

    [Theory]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("\ud55c\uad6d", "\u1112\u1161\u11ab\u1100\u116e\u11a8")]
    [InlineData("\u1ec7", "e\u0323\u0302")]
    [InlineData("\u1ec7", "e\u0302\u0323")]
    [InlineData("\u00c5", "\u212b")]
    public void Letters_and_their_marks_read_as_one_however_they_are_written(string composed, string other) =>
        _tokenizer.Encode(other).Ids.ShouldBe(_tokenizer.Encode(composed).Ids);

    [Fact]
    public void Two_tokens_of_one_id_are_reported()
    {
        var file = _folder.At("tokenizer", "vocab.json");
        File.WriteAllText(
            file,
            File.ReadAllText(file).Replace("\"<|startoftext|>\": 532", "\"<|startoftext|>\": 0", StringComparison.Ordinal)
        );
        var problems = new List<ModelFolderProblem>();
        ClipTokenizerReader.Read(_folder.Root, problems).ShouldBeNull();
        problems.ShouldHaveSingleItem().Message.ShouldContain("has the id 0, which '");
    }

    [Fact]
    public void Every_missing_file_is_reported()
    {
        using var empty = new TemporaryFolder();
        var problems = new List<ModelFolderProblem>();
        ClipTokenizerReader.Read(empty.Root, problems).ShouldBeNull();
        problems
            .Select(problem => problem.File)
            .ShouldBe(["tokenizer/tokenizer_config.json", "tokenizer/vocab.json", "tokenizer/merges.txt"]);
    }

    [Fact]
    public void Merges_of_another_vocabulary_are_reported_with_their_line()
    {
        File.WriteAllText(_folder.At("tokenizer", "merges.txt"), "#version: 0.2\nr e\nnot known\n");
        var problems = new List<ModelFolderProblem>();
        ClipTokenizerReader.Read(_folder.Root, problems).ShouldBeNull();
        problems.ShouldHaveSingleItem().Message.ShouldStartWith("line 3 ");
    }
}
