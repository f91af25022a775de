using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Models;

/// <summary>Where a model's networks come from. Each opening is a session of its own.</summary>
internal interface INetworkSource
{
    /// <summary>What problems of a part are reported of: its file, relative to the model.</summary>
    string FileOf(string part);

    /// <summary>Null, and problems, when the part cannot be opened.</summary>
    /// <param name="weights">How its weights come into memory, which an ONNX export decides by itself.</param>
    /// <param name="part">As <see cref="ModelFolderReader.TextEncoderPart"/> and the like.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled while weights were being converted.</exception>
    OnnxSession? Open(
        string part,
        OnnxSessionOptions options,
        WeightChoice weights,
        List<ModelFolderProblem> problems,
        CancellationToken cancellationToken
    );
}
