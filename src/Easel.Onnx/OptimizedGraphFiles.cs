namespace Easel.Onnx;

/// <summary>The files of one optimised graph: a folder of its own, so that one rename publishes it whole.</summary>
internal sealed record OptimizedGraphFiles(string Folder)
{
    /// <summary>Weights from this size on are stored beside the graph, from where the library maps them into memory.</summary>
    public const int MinimumWeightBytes = 1024;

    public const string WeightsName = "weights.bin";

    public string GraphPath => Path.Combine(Folder, "graph.onnx");

    public string WeightsPath => Path.Combine(Folder, WeightsName);
}
