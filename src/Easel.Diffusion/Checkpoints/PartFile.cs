using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Where one network's weights lie, and how to get at them by the names that its graph asks for.</summary>
/// <param name="Root">The folder that <paramref name="File"/> is relative to.</param>
/// <param name="File">A file of weights or an index of shards.</param>
/// <param name="Config">The network's <c>config.json</c>; null where there is none, as in single files.</param>
/// <param name="Map">The file's tensors, those of other networks left out, under the graph's names.</param>
internal sealed record PartFile(
    string Root,
    string File,
    ConfigFile? Config,
    Func<IReadOnlyDictionary<string, WeightTensor>, IReadOnlyDictionary<string, WeightTensor>> Map
)
{
    /// <summary>Null, and problems, where the file cannot be used. The caller disposes the first of the pair.</summary>
    public (WeightSet Files, NetworkWeights Weights)? Open(List<ModelFolderProblem> problems, Quantization quantization = Quantization.None)
    {
        if (WeightSet.Open(Root, File, problems) is not { } set)
            return null;
        var tensors = set.Tensors;
        if (!ScaledWeights.Are(tensors) || ScaledWeights.TryApply(tensors, out tensors!))
            return (set, new NetworkWeights(File, Map(tensors), problems, quantization));
        set.Dispose();
        problems.Add(
            new ModelFolderProblem(
                File,
                "stores its weights in blocks with scales of their own (one of ComfyUI's formats), which are not read: take the file in bf16, in fp8 or as GGUF."
            )
        );
        return null;
    }

    /// <summary>Looks at the weights' names and shapes; no number is read.</summary>
    public T? Inspect<T>(Func<NetworkWeights, T?> look, List<ModelFolderProblem> problems)
        where T : class
    {
        if (Open(problems) is not var (files, weights))
            return null;
        using (files)
            return look(weights);
    }
}
