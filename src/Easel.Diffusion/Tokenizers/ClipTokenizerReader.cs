using System.Text.Json;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tokenizers;

/// <summary>Reads a CLIP tokenizer from the files of a Hugging Face <c>CLIPTokenizer</c>.</summary>
internal static class ClipTokenizerReader
{
    public const string ClassName = "CLIPTokenizer";

    private const int StandardLength = 77;

    /// <summary>Null when something is missing or wrong; each such thing goes on the list.</summary>
    /// <param name="part">The tokenizer's folder in the model's.</param>
    public static ClipTokenizer? Read(string folder, List<ModelFolderProblem> problems, string part = "tokenizer")
    {
        var before = problems.Count;
        var mergesFile = $"{part}/merges.txt";
        var config = ConfigFile.Read(folder, $"{part}/tokenizer_config.json", problems);
        var ids = VocabularyFile.ReadIds(folder, $"{part}/vocab.json", problems);
        var lines = VocabularyFile.ReadLines(folder, mergesFile, problems);
        if (config is null || ids is null || lines is null)
            return null;

        config.OneOf("tokenizer_class", ClassName, (ClassName, 0), ("CLIPTokenizerFast", 0));
        if (!config.Flag("do_lower_case", true))
            config.Report("do_lower_case", "is false, which is not supported.");
        var end = Special(config, "eos_token", "<|endoftext|>", ids);
        var vocabulary = new ClipVocabulary(
            ids,
            VocabularyFile.ReadMerges(lines, mergesFile, ids, problems),
            Special(config, "bos_token", "<|startoftext|>", ids),
            end,
            Special(config, "pad_token", end, ids),
            Special(config, "unk_token", end, ids),
            config.Integer("model_max_length", StandardLength, least: 2, most: 4096)
        );
        return problems.Count == before ? new ClipTokenizer(vocabulary) : null;
    }

    /// <summary>Older files write a special token as an object with its "content".</summary>
    private static string Special(ConfigFile config, string key, string standard, Dictionary<string, int> ids)
    {
        var token =
            config.Find(key, out var value) && value.ValueKind == JsonValueKind.Object
                ? config.Section(key)!.Text("content", standard)
                : config.Text(key, standard);
        if (!ids.ContainsKey(token))
            config.Report(key, $"is '{token}', which is not in vocab.json.");
        return token;
    }
}
