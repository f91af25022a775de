using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Where the networks that a file lacks may lie: beside it, and in folders of the models folder that are named for them. What a
/// file is, is read off the names of its tensors; of several the first by name.</summary>
internal sealed class Neighbourhood(string file)
{
    /// <summary>Of the models folder: what lies in them is part of models, and none.</summary>
    public static readonly string[] Folders = ["text_encoders", "clip", "vae", "vae_approx", "tokenizers"];

    private const string TokenizerFile = "spiece.model";

    private readonly string _root = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(file)))!;

    /// <summary>Null where there is none.</summary>
    /// <param name="fits">By the names of its tensors.</param>
    public PartFile? Find(
        Func<IReadOnlyCollection<string>, bool> fits,
        Func<IReadOnlyDictionary<string, WeightTensor>, IReadOnlyDictionary<string, WeightTensor>> map
    ) => Find((_, tensors) => fits([.. tensors.Keys]), map);

    /// <summary>Null where there is none.</summary>
    /// <param name="fits">By the file's name, and its tensors.</param>
    /// <param name="mayFit">By its path alone, as a folder of models may hold many that would have to be opened; null for all.</param>
    public PartFile? Find(
        Func<string, IReadOnlyDictionary<string, WeightTensor>, bool> fits,
        Func<IReadOnlyDictionary<string, WeightTensor>, IReadOnlyDictionary<string, WeightTensor>> map,
        Func<string, bool>? mayFit = null
    )
    {
        foreach (var path in Places().SelectMany(folder => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)))
        {
            if (!WeightFile.IsReadable(path) || mayFit?.Invoke(path) == false || string.Equals(path, file, StringComparison.Ordinal))
                continue;
            if (!WeightFile.TryOpen(path, out var weights, out _))
                continue;
            using (weights)
            {
                if (fits(Path.GetFileName(path), weights.Tensors))
                    return new PartFile(Path.GetDirectoryName(path)!, Path.GetFileName(path), Config: null, map);
            }
        }

        return null;
    }

    /// <summary>T5's, as a SentencePiece model; null where there is none.</summary>
    public T5Tokenizer? FindTokenizer(int length)
    {
        foreach (
            var folder in Places().SelectMany(place => (string[])[place, Path.Combine(place, "t5"), Path.Combine(place, "tokenizer_2")])
        )
        {
            var path = Path.Combine(folder, TokenizerFile);
            if (!File.Exists(path))
                continue;
            using var model = File.OpenRead(path);
            if (T5Tokenizer.Read(model, length) is { } tokenizer)
                return tokenizer;
        }

        return null;
    }

    /// <summary>In a folder itself, or beside a file, first; a file in a folder of its own has the models folder one further up.</summary>
    private IEnumerable<string> Places()
    {
        if (Directory.Exists(file))
            yield return file;
        yield return _root;
        foreach (var models in (string?[])[_root, Path.GetDirectoryName(_root)])
        {
            if (models is null)
                continue;
            foreach (var folder in Folders)
            {
                if (Directory.Exists(Path.Combine(models, folder)))
                    yield return Path.Combine(models, folder);
            }
        }
    }
}
