namespace Easel.Diffusion.Graphs;

/// <summary>
/// A graph in ONNX's own format, without the weights that it names: it says that they lie in a file of weights, as ONNX Runtime wants
/// the name of one that is there, but they are given to the session as they are.
/// </summary>
internal sealed record OnnxGraph(byte[] Model, IReadOnlyList<Initializer> Initializers, bool IsQuantized)
{
    /// <summary>What it computes is large beside its weights: a picture's pixels in many channels.</summary>
    public bool MakesPictures { get; init; }
}
