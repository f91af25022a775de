using System.Globalization;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>The files of one optimised graph: a folder of its own, so that one rename publishes it whole.</summary>
internal sealed record OptimizedGraphFiles(string Folder)
{
    /// <summary>Weights from this size on are stored beside the graph, from where the library maps them into memory.</summary>
    private const int MinimumWeightBytes = 1024;

    private const string WeightsName = "weights.bin";

    public string GraphPath => Path.Combine(Folder, "graph.onnx");

    private string WeightsPath => Path.Combine(Folder, WeightsName);

    private string DigestPath => Path.Combine(Folder, "digest.txt");

    /// <summary>Has the session write its optimised graph here, with the weights in a file of their own.</summary>
    public void Request(SessionOptions options)
    {
        options.OptimizedModelFilePath = GraphPath;
        options.AddSessionConfigEntry("session.optimized_model_external_initializers_file_name", WeightsName);
        options.AddSessionConfigEntry(
            "session.optimized_model_external_initializers_min_size_in_bytes",
            MinimumWeightBytes.ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>Completes files that the library has written: on the disk, with a digest of what they hold.</summary>
    public void Seal()
    {
        Flush(GraphPath);
        Flush(WeightsPath);
        File.WriteAllText(DigestPath, ReadDigest());
        Flush(DigestPath);
    }

    /// <summary>Whether the files are here as they were sealed. Damaged weights would load, and draw nonsense.</summary>
    public bool AreIntact() =>
        File.Exists(DigestPath)
        && File.Exists(GraphPath)
        && string.Equals(File.ReadAllText(DigestPath), ReadDigest(), StringComparison.Ordinal);

    private string ReadDigest() =>
        ContentDigest.OfFile(GraphPath) + "\n" + (File.Exists(WeightsPath) ? ContentDigest.OfFile(WeightsPath) : "no weights") + "\n";

    private static void Flush(string path)
    {
        if (File.Exists(path))
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(file);
        }
    }
}
