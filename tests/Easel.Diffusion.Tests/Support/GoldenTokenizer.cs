using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Tests.Support;

/// <summary>The small vocabulary of Golden/tokenizer.py as a tokenizer's files.</summary>
internal static class GoldenTokenizer
{
    public static ClipTokenizer Write(string folder)
    {
        var golden = Golden.Read("tokenizer.json");
        Directory.CreateDirectory(Path.Combine(folder, "tokenizer"));
        File.WriteAllText(Path.Combine(folder, "tokenizer", "vocab.json"), golden.GetProperty("vocabulary").GetRawText());
        File.WriteAllLines(
            Path.Combine(folder, "tokenizer", "merges.txt"),
            ["#version: 0.2", .. golden.GetProperty("merges").EnumerateArray().Select(merge => merge.GetString()!)]
        );
        File.WriteAllText(
            Path.Combine(folder, "tokenizer", "tokenizer_config.json"),
            $$"""
            {
              "tokenizer_class": "CLIPTokenizer",
              "model_max_length": {{golden.GetProperty("length")}},
              "bos_token": { "__type": "AddedToken", "content": "<|startoftext|>" },
              "eos_token": "<|endoftext|>",
              "pad_token": "<|endoftext|>"
            }
            """
        );
        var problems = new List<ModelFolderProblem>();
        var tokenizer = ClipTokenizerReader.Read(folder, problems);
        problems.ShouldBeEmpty();
        return tokenizer.ShouldNotBeNull();
    }
}
