using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Models;

/// <summary>Networks that were exported to ONNX, a folder each.</summary>
internal sealed class OnnxNetworkSource(string folder) : INetworkSource
{
    public string FileOf(string part) => ModelFolderReader.WeightsOf(part);

    public OnnxSession? Open(
        string part,
        OnnxSessionOptions options,
        WeightChoice weights,
        List<ModelFolderProblem> problems,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return OnnxSession.Open(Path.Combine(folder, FileOf(part)), options);
        }
        catch (InferenceException broken)
        {
            // The library's message may name the file in full; clients need not know where it lies.
            problems.Add(new ModelFolderProblem(FileOf(part), broken.Message.Replace(folder, "...", StringComparison.Ordinal)));
            return null;
        }
    }
}
