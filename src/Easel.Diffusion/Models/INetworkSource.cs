using Easel.Diffusion.Graphs;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>Where a model's networks come from. Each opening is a session of its own.</summary>
internal interface INetworkSource
{
    /// <summary>What problems of a part are reported of: its file, relative to the model.</summary>
    string FileOf(string part);

    /// <summary>Null, and problems, when the part cannot be opened.</summary>
    /// <param name="patch">Changes some of its weights; null for none, which is all that an ONNX export takes.</param>
    /// <param name="part">As <see cref="ModelFolderReader.TextEncoderPart"/> and the like.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled while weights were being converted.</exception>
    OnnxSession? Open(
        string part,
        OnnxSessionOptions options,
        IWeightPatch? patch,
        List<ModelFolderProblem> problems,
        CancellationToken cancellationToken
    );
}
