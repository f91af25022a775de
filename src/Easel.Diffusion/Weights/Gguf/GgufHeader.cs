using System.Globalization;

namespace Easel.Diffusion.Weights.Gguf;

/// <summary>A GGUF header, read; <see cref="Check"/> holds it against the file's length.</summary>
/// <param name="DataStart">Where the numbers begin, in bytes from the start of the file.</param>
internal sealed record GgufHeader(
    IReadOnlyList<GgufEntry> Entries,
    IReadOnlyDictionary<string, string> Metadata,
    int Alignment,
    long DataStart
)
{
    private const string AlignmentKey = "general.alignment";
    private const string OriginalShape = "comfy.gguf.orig_shape.";
    private const int StandardAlignment = 32;
    private const int MostDimensions = 4;

    // Length of the name, number of dimensions, type and offset: a tensor takes no less.
    private const int LeastTensorBytes = 24;
    private const int LeastValueBytes = 13;

    /// <summary>Null, with the reader's problem set, where the header breaks the format.</summary>
    public static GgufHeader? Read(ref GgufReader reader)
    {
        reader.Skip(4);
        var version = reader.UInt32();
        if (version is not (2 or 3))
            reader.Fail(Refusal(version));
        var tensors = reader.UInt64();
        var values = reader.UInt64();
        if (tensors > (ulong)(reader.Left / LeastTensorBytes))
            reader.Fail($"has a header of {tensors} tensors, more than it has bytes for.");
        if (values > (ulong)(reader.Left / LeastValueBytes))
            reader.Fail($"has a header of {values} values, more than it has bytes for.");
        if (reader.Failed)
            return null;

        var metadata = ReadMetadata(ref reader, (int)values);
        var entries = ReadEntries(ref reader, (int)tensors);
        var alignment = ReadAlignment(ref reader, metadata);
        return reader.Failed
            ? null
            : new GgufHeader(entries, metadata, alignment, ((long)reader.At + alignment - 1) / alignment * alignment);
    }

    /// <summary>The shape before the file's writer flattened it for ggml's blocks, where it left a note.</summary>
    public IReadOnlyList<long> ShapeOf(GgufEntry entry)
    {
        if (!Metadata.TryGetValue(OriginalShape + entry.Name, out var noted))
            return entry.Shape;
        var shape = new List<long>();
        foreach (var side in noted.Split(','))
        {
            if (!long.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                return entry.Shape;
            shape.Add(length);
        }

        return WeightLayout.Count([.. shape]) == WeightLayout.Count(entry.Shape) ? shape : entry.Shape;
    }

    /// <summary>Null, or what is wrong with where the numbers are said to lie.</summary>
    public string? Check(long fileLength)
    {
        long reached = 0;
        var last = "";
        foreach (var entry in Entries.OrderBy(entry => entry.Offset))
        {
            if (entry.Offset % Alignment != 0)
                return $"has '{entry.Name}' at {entry.Offset}, which is no multiple of its alignment, {Alignment}.";
            if (WeightLayout.Size(entry.Type, entry.Shape) is not { } size)
            {
                return $"has '{entry.Name}' in a shape, [{string.Join(", ", entry.Shape)}], that {entry.Type} cannot have.";
            }

            if (entry.Offset < reached)
                return $"has '{entry.Name}' overlap '{last}'.";
            if (entry.Offset > fileLength - DataStart || size > fileLength - DataStart - entry.Offset)
            {
                return $"has '{entry.Name}' reach beyond its end: the file is incomplete, or lies.";
            }

            (reached, last) = (entry.Offset + size, entry.Name);
        }

        return null;
    }

    private static string Refusal(uint version) =>
        version switch
        {
            0x02000000 or 0x03000000 => "is a GGUF file for big-endian machines, which is not read.",
            1 => "is a GGUF file of version 1, which is not read: write it anew with a present tool.",
            _ => $"is a GGUF file of version {version}, which is not known; 2 and 3 are read.",
        };

    private static Dictionary<string, string> ReadMetadata(ref GgufReader reader, int count)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < count && !reader.Failed; i++)
        {
            var key = reader.Text();
            var value = GgufMetadata.Value(ref reader);
            if (value is not null && !metadata.TryAdd(key, value))
                reader.Fail($"has the value '{key}' twice.");
        }

        return metadata;
    }

    private static List<GgufEntry> ReadEntries(ref GgufReader reader, int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<GgufEntry>();
        for (var i = 0; i < count && !reader.Failed; i++)
        {
            var name = reader.Text();
            var dimensions = reader.UInt32();
            if (dimensions > MostDimensions)
                reader.Fail($"has '{name}' in {dimensions} dimensions; {MostDimensions} are the most.");
            var shape = new long[reader.Failed ? 0 : dimensions];
            for (var side = shape.Length - 1; side >= 0; side--)
            {
                var length = reader.UInt64();
                if (length > long.MaxValue)
                    reader.Fail($"has '{name}' in a shape that overflows.");
                shape[side] = (long)length;
            }

            var type = reader.UInt32();
            var offset = reader.UInt64();
            if (offset > long.MaxValue)
                reader.Fail($"has '{name}' reach beyond its end: the file is incomplete, or lies.");
            if (!names.Add(name))
                reader.Fail($"has the tensor '{name}' twice.");
            if (GgufEntry.TypeNumbered(type) is { } known)
                entries.Add(new GgufEntry(name, known, shape, (long)offset));
            else
                reader.Fail($"stores '{name}' as {GgufEntry.NameOf(type)}, which is not read.");
        }

        return entries;
    }

    private static int ReadAlignment(ref GgufReader reader, Dictionary<string, string> metadata)
    {
        if (!metadata.TryGetValue(AlignmentKey, out var text))
            return StandardAlignment;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var alignment)
            && int.IsPow2(alignment)
            && alignment <= 1 << 20
        )
        {
            return alignment;
        }

        reader.Fail($"has the {AlignmentKey} '{text}', which is no power of two.");
        return StandardAlignment;
    }
}
