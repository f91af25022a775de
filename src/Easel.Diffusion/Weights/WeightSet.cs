using System.Diagnostics.CodeAnalysis;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Weights;

/// <summary>The tensors of one network from one file or several shards. Owns the files.</summary>
internal sealed class WeightSet : IDisposable
{
    private readonly IReadOnlyList<IWeightFile> _files;

    private WeightSet(IReadOnlyList<IWeightFile> files, IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        _files = files;
        Tensors = tensors;
    }

    public IReadOnlyDictionary<string, WeightTensor> Tensors { get; }

    /// <summary>One file, or all that an index (<c>*.index.json</c>) names. Null, and every problem, when something is missing or
    /// wrong.</summary>
    /// <param name="folder">Problems name files relative to it.</param>
    /// <param name="name">Relative to the folder, with forward slashes.</param>
    public static WeightSet? Open(string folder, string name, List<ModelFolderProblem> problems) =>
        name.EndsWith(".json", StringComparison.Ordinal)
            ? ShardIndex.Read(folder, name, problems) is { } index
                ? OpenShards(folder, index, problems)
                : null
            : OpenFile(folder, name, problems, out var file)
                ? new WeightSet([file], file.Tensors)
                : null;

    /// <summary>A file that was opened elsewhere, whose owner this becomes.</summary>
    public static WeightSet Of(IWeightFile file) => new([file], file.Tensors);

    /// <inheritdoc cref="MappedFile.Rest"/>
    public void Rest()
    {
        foreach (var file in Tensors.Values.Select(tensor => tensor.File).Distinct())
            file.Rest();
    }

    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
    }

    private static WeightSet? OpenShards(string folder, ShardIndex index, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var files = new Dictionary<string, IWeightFile>(StringComparer.Ordinal);
        foreach (var shard in index.Shards)
        {
            if (OpenFile(folder, shard, problems, out var file))
                files.Add(shard, file);
        }

        var tensors = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (tensor, shard) in index.Map)
        {
            if (!files.TryGetValue(shard, out var file))
                continue;
            if (file.Tensors.TryGetValue(tensor, out var found))
                tensors.Add(tensor, found);
            else
                problems.Add(new ModelFolderProblem(shard, $"lacks the tensor '{tensor}', which {index.Name} says is in it."));
        }

        var set = new WeightSet([.. files.Values], tensors);
        if (problems.Count == before)
            return set;
        set.Dispose();
        return null;
    }

    private static bool OpenFile(string folder, string name, List<ModelFolderProblem> problems, [NotNullWhen(true)] out IWeightFile? file)
    {
        if (WeightFile.TryOpen(Path.Combine(folder, name), out file, out var problem))
            return true;
        problems.Add(new ModelFolderProblem(name, problem));
        return false;
    }
}
