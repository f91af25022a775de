using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Cli.Models;

/// <summary>What lies in the models folder where a model seems to be.</summary>
/// <param name="Name">Of the file or folder.</param>
/// <param name="Stored">How most of the largest network's weights are stored; null for ONNX exports.</param>
/// <param name="Bytes">On disk, links followed.</param>
/// <param name="Problems">Why it cannot be drawn with; empty for one that can.</param>
internal sealed record FoundModel(
    string Name,
    string Path,
    string? Id,
    string? Family,
    string? Stored,
    string? License,
    long Bytes,
    IReadOnlyList<string> Problems
)
{
    public static FoundModel Open(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        var bytes = BytesOf(path);
        if (!ModelFolder.TryOpen(path, out var model, out var problems))
            return new FoundModel(name, path, null, null, null, null, bytes, [.. problems.Select(problem => problem.ToString())]);
        var plan = MemoryPlan.For(model, model.Card.Capabilities.NativeSizes[0], Quantization.None, long.MaxValue);
        var stored = plan?.Networks.MaxBy(network => network.Parameters)?.Stored;
        return new FoundModel(name, path, model.Card.Id, model.Family, stored, model.Card.License, bytes, []);
    }

    private static long BytesOf(string path) =>
        File.Exists(path)
            ? LengthOf(path)
            : Directory
                .EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Sum(LengthOf);

    /// <summary>A link in a Hugging Face cache counts nothing: what it leads to lies in the same folder.</summary>
    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.Length : 0;
    }
}
