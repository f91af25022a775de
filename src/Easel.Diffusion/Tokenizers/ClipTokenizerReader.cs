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
        var ids = ReadVocabulary(folder, $"{part}/vocab.json", problems);
        var lines = ReadLines(folder, mergesFile, problems);
        if (config is null || ids is null || lines is null)
            return null;

        config.OneOf("tokenizer_class", ClassName, (ClassName, 0), ("CLIPTokenizerFast", 0));
        if (!config.Flag("do_lower_case", true))
            config.Report("do_lower_case", "is false, which is not supported.");
        var end = Special(config, "eos_token", "<|endoftext|>", ids);
        var vocabulary = new ClipVocabulary(
            ids,
            ReadMerges(lines, mergesFile, ids, problems),
            Special(config, "bos_token", "<|startoftext|>", ids),
            end,
            Special(config, "pad_token", end, ids),
            Special(config, "unk_token", end, ids),
            config.Integer("model_max_length", StandardLength, least: 2, most: 4096)
        );
        return problems.Count == before ? new ClipTokenizer(vocabulary) : null;
    }

    private static Dictionary<string, int>? ReadVocabulary(string folder, string name, List<ModelFolderProblem> problems)
    {
        var file = ConfigFile.Read(folder, name, problems);
        if (file is null)
            return null;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var tokens = new Dictionary<int, string>();
        foreach (var (token, id) in file.Entries)
        {
            if (id.ValueKind != JsonValueKind.Number || !id.TryGetInt32(out var number) || number < 0)
            {
                file.Report(token, "has no id that is an integer of 0 or more.");
                continue;
            }

            ids[token] = number;
            if (!tokens.TryAdd(number, token))
                file.Report(token, $"has the id {number}, which '{tokens[number]}' has too.");
        }

        return ids;
    }

    private static string[]? ReadLines(string folder, string name, List<ModelFolderProblem> problems)
    {
        try
        {
            return File.ReadAllLines(Path.Combine(folder, name));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new ModelFolderProblem(name, "is missing."));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ModelFolderProblem(name, "cannot be read."));
        }

        return null;
    }

    private static List<string> ReadMerges(string[] lines, string name, Dictionary<string, int> ids, List<ModelFolderProblem> problems)
    {
        var merges = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || (i == 0 && line.StartsWith("#version", StringComparison.Ordinal)))
                continue;
            if (
                line.Split(' ') is [var left, var right]
                && ids.ContainsKey(left)
                && ids.ContainsKey(right)
                && ids.ContainsKey(left + right)
            )
            {
                merges.Add(line);
                continue;
            }

            // One line says it all: a file of another vocabulary would list thousands.
            problems.Add(new ModelFolderProblem(name, $"line {i + 1} is no pair of tokens whose parts and whole are in vocab.json."));
            break;
        }

        return [.. merges.Distinct(StringComparer.Ordinal)];
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
