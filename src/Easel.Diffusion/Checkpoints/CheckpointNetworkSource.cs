using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Networks whose graphs are written here over weights that stay in their files.</summary>
internal sealed class CheckpointNetworkSource(IReadOnlyDictionary<string, CheckpointNetwork> networks) : INetworkSource
{
    public IEnumerable<string> Parts => networks.Keys;

    /// <summary>The shape of each weight of a part, by its name in the graph; empty where the file can no longer be read.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<long>> TensorsOf(string part) =>
        networks[part]
            .File.Inspect(
                weights => weights.Tensors.ToDictionary(tensor => tensor.Key, tensor => tensor.Value.Shape, StringComparer.Ordinal),
                []
            ) ?? new Dictionary<string, IReadOnlyList<long>>(StringComparer.Ordinal);

    /// <summary>The graph of a part, without its numbers; null where the file can no longer be read.</summary>
    public OnnxGraph? GraphOf(string part, Quantization quantization)
    {
        if (networks[part].File.Open([], quantization) is not var (files, weights))
            return null;
        using (files)
            return networks[part].Build(weights);
    }

    public string FileOf(string part) => networks[part].File.File;

    public OnnxSession? Open(
        string part,
        OnnxSessionOptions options,
        WeightChoice weights,
        List<ModelFolderProblem> problems,
        CancellationToken cancellationToken
    )
    {
        var network = networks[part];

        // Opened anew for every session: the file may have been replaced since it was looked at, and its header is checked again.
        if (network.File.Open(problems, options.Quantization) is not var (files, tensors))
            return null;
        var before = problems.Count;
        var graph = network.Build(tensors);
        if (problems.Count > before)
        {
            files.Dispose();
            return null;
        }

        try
        {
            return OnnxSession.Open(graph, files, options, weights, cancellationToken);
        }
        catch (IOException)
        {
            problems.Add(
                new ModelFolderProblem(
                    network.File.File,
                    "cannot be read to its end: it was cut short while it was loaded, or its disk fails."
                )
            );
            return null;
        }
        catch (InferenceException broken)
        {
            problems.Add(
                new ModelFolderProblem(network.File.File, broken.Message.Replace(network.File.Root, "...", StringComparison.Ordinal))
            );
            return null;
        }
    }
}
