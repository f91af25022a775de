using System.Text;
using System.Text.Json;

namespace Easel.Diffusion.Weights.Safetensors;

/// <summary>A safetensors header, read and checked: names once, no overlaps, no gaps, nothing beyond the file.</summary>
internal sealed record SafetensorsHeader(IReadOnlyList<SafetensorsEntry> Entries, IReadOnlyDictionary<string, string> Metadata)
{
    private const string MetadataKey = "__metadata__";

    // No tensor of any model has more; and each side is read before their product is checked.
    private const int MostDimensions = 16;

    /// <param name="dataLength">The bytes behind the header.</param>
    public static SafetensorsHeader? Parse(ReadOnlySpan<byte> json, long dataLength, out string? problem)
    {
        try
        {
            problem = Read(json, out var entries, out var metadata) ?? Check(entries, dataLength);
            return problem is null ? new SafetensorsHeader(entries, metadata) : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            problem = "is no safetensors file: its header is not valid JSON.";
            return null;
        }
    }

    private static string? Read(ReadOnlySpan<byte> json, out List<SafetensorsEntry> entries, out Dictionary<string, string> metadata)
    {
        entries = [];
        metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 8 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return "is no safetensors file: its header is no JSON object.";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name))
                return $"has the tensor '{Short(name)}' twice.";
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                return $"has a header whose '{Short(name)}' is no object.";
            var problem = string.Equals(name, MetadataKey, StringComparison.Ordinal)
                ? ReadMetadata(ref reader, metadata)
                : ReadEntry(ref reader, name, entries);
            if (problem is not null)
                return problem;
        }

        // Nothing but spaces may follow, which the reader sees to.
        reader.Read();
        return null;
    }

    private static string? ReadMetadata(ref Utf8JsonReader reader, Dictionary<string, string> metadata)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                return $"has a header whose {MetadataKey} holds more than texts.";
            metadata[key] = reader.GetString()!;
        }

        return null;
    }

    private static string? ReadEntry(ref Utf8JsonReader reader, string name, List<SafetensorsEntry> entries)
    {
        string? type = null;
        long[]? shape = null;
        long[]? offsets = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString();
            reader.Read();
            switch (key)
            {
                case "dtype" when type is null && reader.TokenType == JsonTokenType.String:
                    type = reader.GetString();
                    break;
                case "shape" when shape is null && ReadNumbers(ref reader) is { } sides:
                    shape = sides;
                    break;
                case "data_offsets" when offsets is null && ReadNumbers(ref reader) is { Length: 2 } ends:
                    offsets = ends;
                    break;
                default:
                    return $"has a header whose '{Short(name)}' has no fit '{Short(key!)}'.";
            }
        }

        if (type is null || shape is null || offsets is null)
            return $"has a header whose '{Short(name)}' lacks dtype, shape or data_offsets.";
        if (SafetensorsEntry.TypeNamed(type) is not { } known)
            return $"stores '{Short(name)}' as {Short(type)}, which is not read.";
        entries.Add(new SafetensorsEntry(name, known, shape, offsets[0], offsets[1]));
        return null;
    }

    /// <summary>Whole numbers of 0 or more; null for anything else.</summary>
    private static long[]? ReadNumbers(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return null;
        var numbers = new List<long>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var number) || number < 0)
                return null;
            numbers.Add(number);
            if (numbers.Count > MostDimensions)
                return null;
        }

        return [.. numbers];
    }

    private static string? Check(List<SafetensorsEntry> entries, long dataLength)
    {
        long reached = 0;
        var last = "";
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Check(dataLength) is { } wrong)
                return $"has a header whose '{Short(entry.Name)}' {wrong}.";
            if (entry.Begin < reached)
                return $"has a header whose '{Short(entry.Name)}' overlaps '{Short(last)}'.";
            if (entry.Begin > reached)
                return $"has {entry.Begin - reached} bytes before '{Short(entry.Name)}' that belong to no tensor.";
            (reached, last) = (entry.End, entry.Name);
        }

        return reached == dataLength
            ? null
            : $"has {dataLength - reached} bytes behind its last tensor: it is still being written, or lies.";
    }

    private static string Short(string name) => name.Length <= 80 ? name : string.Concat(name.AsSpan(0, 80), "...");
}
