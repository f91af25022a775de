namespace Easel.Diffusion.Weights.Gguf;

/// <summary>
/// A GGUF file, version 2 or 3: metadata by key, tensors by name, and the numbers of the tensors, aligned. What it says is checked
/// before anything is read.
/// </summary>
internal sealed class GgufFile : IWeightFile
{
    // Names and metadata, vocabularies included, take a few megabytes; what a span can address is enough for any.
    private const int LongestHeader = 1 << 28;

    private readonly MappedFile _mapped;

    private GgufFile(MappedFile mapped, IReadOnlyDictionary<string, WeightTensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        _mapped = mapped;
        Tensors = tensors;
        Metadata = metadata;
    }

    public string Path => _mapped.Path;

    public IReadOnlyDictionary<string, WeightTensor> Tensors { get; }

    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Null, and one sentence, when the file breaks the format; the caller disposes the mapping then.</summary>
    public static GgufFile? Read(MappedFile mapped, out string? problem)
    {
        var reader = new GgufReader(mapped.Slice(0, (int)Math.Min(mapped.Length, LongestHeader)));
        var header = GgufHeader.Read(ref reader);
        problem = reader.Problem ?? header!.Check(mapped.Length);
        if (problem is not null)
            return null;

        var tensors = header!.Entries.ToDictionary(
            entry => entry.Name,
            entry => new WeightTensor(entry.Name, entry.Type, header.ShapeOf(entry), mapped, header.DataStart + entry.Offset),
            StringComparer.Ordinal
        );
        return new GgufFile(mapped, tensors, header.Metadata);
    }

    public void Dispose() => _mapped.Dispose();
}
