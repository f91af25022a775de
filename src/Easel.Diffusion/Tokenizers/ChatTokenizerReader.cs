using System.Text.Json;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tokenizers;

/// <summary>Reads a byte-level BPE vocabulary from a folder: <c>tokenizer.json</c>, or <c>vocab.json</c> with <c>merges.txt</c> and the
/// special words of <c>tokenizer_config.json</c>.</summary>
internal static class ChatTokenizerReader
{
    private const string WholeFile = "tokenizer.json";

    /// <summary>Null when something is missing or wrong; each such thing goes on the list.</summary>
    /// <param name="part">The tokenizer's folder in the model's.</param>
    public static ChatVocabulary? Read(string folder, string part, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var vocabulary = File.Exists(Path.Combine(folder, part, "vocab.json"))
            ? ReadParts(folder, part, problems)
            : ReadWhole(folder, $"{part}/{WholeFile}", problems);
        return problems.Count == before ? vocabulary : null;
    }

    private static ChatVocabulary? ReadParts(string folder, string part, List<ModelFolderProblem> problems)
    {
        var ids = VocabularyFile.ReadIds(folder, $"{part}/vocab.json", problems);
        var mergesFile = $"{part}/merges.txt";
        var lines = VocabularyFile.ReadLines(folder, mergesFile, problems);
        var config = ConfigFile.Read(folder, $"{part}/tokenizer_config.json", problems);
        if (ids is null || lines is null || config is null)
            return null;
        var specials = new Dictionary<string, int>(StringComparer.Ordinal);
        if (config.Section("added_tokens_decoder") is { } added)
        {
            foreach (var (key, value) in added.Entries)
            {
                if (int.TryParse(key, out var id) && Content(value) is { } word)
                    specials[word] = id;
            }
        }

        return Make(ids, VocabularyFile.ReadMerges(lines, mergesFile, ids, problems), specials, config);
    }

    private static ChatVocabulary? ReadWhole(string folder, string name, List<ModelFolderProblem> problems)
    {
        var file = ConfigFile.Read(folder, name, problems);
        if (file?.Section("model") is not { } model || model.Section("vocab") is not { } vocabulary)
        {
            file?.Report("model", "has no vocabulary of byte-level BPE.");
            return null;
        }

        var ids = VocabularyFile.ReadIds(vocabulary);
        var lines = model.Array("merges").Select(Pair).ToArray();
        var specials = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in file.Array("added_tokens"))
        {
            if (
                Content(token) is { } word
                && token.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.Number
                && id.TryGetInt32(out var number)
            )
                specials[word] = number;
        }

        return Make(ids, VocabularyFile.ReadMerges(lines, name, ids, problems), specials, file);

        // Newer files write a pair as an array.
        static string Pair(JsonElement merge) =>
            merge.ValueKind == JsonValueKind.Array
                ? string.Join(' ', merge.EnumerateArray().Select(half => half.ToString()))
                : merge.ToString();
    }

    private static ChatVocabulary Make(
        Dictionary<string, int> ids,
        List<string> merges,
        Dictionary<string, int> specials,
        ConfigFile config
    )
    {
        foreach (var word in (ReadOnlySpan<string>)["<|im_start|>", "<|im_end|>"])
        {
            if (ids.TryGetValue(word, out var id))
                specials.TryAdd(word, id);
            if (!specials.ContainsKey(word))
                config.Report(word, "is missing: it is not the vocabulary of a chat model of the Qwen family.");
        }

        return new ChatVocabulary(ids, merges, specials);
    }

    private static string? Content(JsonElement token) =>
        token.ValueKind == JsonValueKind.Object
        && token.TryGetProperty("content", out var content)
        && content.ValueKind == JsonValueKind.String
        && content.GetString() is { Length: > 0 } word
            ? word
            : null;
}
