using System.Text.Json;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tokenizers;

/// <summary>Reads what vocabularies of byte-pair encodings are made of; what is wrong with them goes on the list.</summary>
internal static class VocabularyFile
{
    /// <summary>Null, and a problem, when the file is missing or holds no JSON object.</summary>
    public static Dictionary<string, int>? ReadIds(string folder, string name, List<ModelFolderProblem> problems) =>
        ConfigFile.Read(folder, name, problems) is { } file ? ReadIds(file) : null;

    /// <summary>Each token's id.</summary>
    public static Dictionary<string, int> ReadIds(ConfigFile file)
    {
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

    public static string[]? ReadLines(string folder, string name, List<ModelFolderProblem> problems)
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

    public static List<string> ReadMerges(string[] lines, string name, Dictionary<string, int> ids, List<ModelFolderProblem> problems)
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
            problems.Add(new ModelFolderProblem(name, $"line {i + 1} is no pair of tokens whose parts and whole are in the vocabulary."));
            break;
        }

        return [.. merges.Distinct(StringComparer.Ordinal)];
    }
}
