using System.Text.Json;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Weights;

/// <summary>Which of several files holds each tensor: <c>*.safetensors.index.json</c>.</summary>
/// <param name="Name">The index's own, relative to the model folder.</param>
/// <param name="Map">Tensor to file, relative to the model folder.</param>
internal sealed record ShardIndex(string Name, IReadOnlyDictionary<string, string> Map)
{
    public const string Extension = ".index.json";

    public IEnumerable<string> Shards => Map.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Null, and problems, when it cannot be used.</summary>
    public static ShardIndex? Read(string folder, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var part = name.Contains('/', StringComparison.Ordinal) ? name[..(name.LastIndexOf('/') + 1)] : "";
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        var file = ConfigFile.Read(folder, name, problems);
        var section = file?.Section("weight_map");
        if (file is not null && section is null && problems.Count == before)
            file.Report("weight_map", "is missing.");
        foreach (var (tensor, value) in section?.Entries ?? [])
        {
            var shard = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

            // A name and no path: an index that leads out of its folder is not to be followed.
            if (shard.Length > 0 && string.Equals(Path.GetFileName(shard), shard, StringComparison.Ordinal))
                map[tensor] = part + shard;
            else
                section!.Report(tensor, "names no file of its own folder.");
            if (problems.Count > before)
                break;
        }

        return problems.Count == before ? new ShardIndex(name, map) : null;
    }
}
