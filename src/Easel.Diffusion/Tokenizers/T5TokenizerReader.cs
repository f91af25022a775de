using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tokenizers;

/// <summary>Reads T5's tokenizer from a folder of a model.</summary>
internal static class T5TokenizerReader
{
    private const int LongestLength = 4096;

    /// <summary>Null, and a problem, when something is missing or wrong.</summary>
    /// <param name="part">The tokenizer's folder in the model's.</param>
    /// <param name="most">Tokens that the family reads; the tokenizer's own config may say fewer.</param>
    public static T5Tokenizer? Read(string folder, string part, int most, List<ModelFolderProblem> problems)
    {
        var name = $"{part}/spiece.model";
        var config = ConfigFile.Read(folder, $"{part}/tokenizer_config.json", problems);
        var length = Math.Min(most, config?.Integer("model_max_length", most, least: 2, most: LongestLength) ?? most);
        try
        {
            using var model = File.OpenRead(Path.Combine(folder, name));
            if (T5Tokenizer.Read(model, length) is { } tokenizer)
                return tokenizer;
            problems.Add(new ModelFolderProblem(name, "is no SentencePiece model."));
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
}
