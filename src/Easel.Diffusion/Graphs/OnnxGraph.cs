namespace Easel.Diffusion.Graphs;

/// <summary>A graph in ONNX's own format, without the weights that it names.</summary>
/// <param name="Initializers">To be given to the session: the model's bytes only name them.</param>
internal sealed record OnnxGraph(byte[] Model, IReadOnlyList<Initializer> Initializers)
{
    /// <summary>
    /// The file that the model says its weights lie in. They are given otherwise, but ONNX Runtime wants the name of a file that is
    /// there: whoever opens the session names its folder.
    /// </summary>
    public const string WeightsPlaceholder = "easel-weights";
}
