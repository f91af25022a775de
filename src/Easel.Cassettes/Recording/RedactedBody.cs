using Easel.Cassettes.Files;

namespace Easel.Cassettes.Recording;

/// <summary>A body without keys, and its pieces with their new lengths.</summary>
internal static class RedactedBody
{
    public static (ReadOnlyMemory<byte> Body, IReadOnlyList<BodyChunk> Chunks) Of(
        ReadOnlyMemory<byte> body,
        IReadOnlyList<BodyChunk> chunks,
        IReadOnlyList<(int Start, int Length)> keys
    )
    {
        var redacted = new MemoryStream();
        var at = 0;
        foreach (var (start, length) in keys)
        {
            redacted.Write(body.Span[at..start]);
            redacted.Write(Mark);
            at = start + length;
        }

        redacted.Write(body.Span[at..]);
        var (end, before) = (0, 0);
        var lengths = new List<BodyChunk>();
        foreach (var chunk in chunks)
        {
            end += chunk.Bytes;
            var now = Moved(end, keys);
            lengths.Add(chunk with { Bytes = now - before });
            before = now;
        }

        return (redacted.ToArray(), lengths);
    }

    /// <summary>Where a place of the body is now; one in the midst of a key is behind it.</summary>
    private static int Moved(int place, IReadOnlyList<(int Start, int Length)> keys)
    {
        var shift = 0;
        foreach (var (start, length) in keys)
        {
            if (start >= place)
                break;
            if (place < start + length)
                return start + shift + Mark.Length;
            shift += Mark.Length - length;
        }

        return place + shift;
    }

    private static ReadOnlySpan<byte> Mark => "***"u8;
}
