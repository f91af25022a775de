using System.Buffers.Binary;

namespace Easel.Diffusion.Weights.Safetensors;

/// <summary>
/// A safetensors file: eight bytes with the length of a JSON header, the header, and the numbers it points into. The header is taken
/// for a stranger's: everything in it is checked before anything is read.
/// </summary>
internal sealed class SafetensorsFile : IWeightFile
{
    // The bound of the format's reference implementation.
    private const long LongestHeader = 100_000_000;
    private const int LengthBytes = sizeof(ulong);

    private readonly MappedFile _mapped;

    private SafetensorsFile(MappedFile mapped, SafetensorsHeader header, long start)
    {
        _mapped = mapped;
        Metadata = header.Metadata;
        Tensors = header.Entries.ToDictionary(
            entry => entry.Name,
            entry => new WeightTensor(entry.Name, entry.Type, entry.Shape, mapped, start + entry.Begin),
            StringComparer.Ordinal
        );
    }

    public string Path => _mapped.Path;

    public IReadOnlyDictionary<string, WeightTensor> Tensors { get; }

    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Null, and one sentence, when the file breaks the format; the caller disposes the mapping then.</summary>
    public static SafetensorsFile? Read(MappedFile mapped, out string? problem)
    {
        if (mapped.Length < LengthBytes)
        {
            problem = "is too short for a safetensors file.";
            return null;
        }

        var length = BinaryPrimitives.ReadUInt64LittleEndian(mapped.Slice(0, LengthBytes));
        if (length > LongestHeader)
        {
            problem = $"is no safetensors file: its header would have {length} bytes, and {LongestHeader} is the most.";
            return null;
        }

        if ((long)length > mapped.Length - LengthBytes)
        {
            problem = $"ends within its header, which has {length} bytes: the file is incomplete.";
            return null;
        }

        var start = LengthBytes + (long)length;
        var header = SafetensorsHeader.Parse(mapped.Slice(LengthBytes, (int)length), mapped.Length - start, out problem);
        return header is null ? null : new SafetensorsFile(mapped, header, start);
    }

    public void Dispose() => _mapped.Dispose();
}
