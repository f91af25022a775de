using System.Globalization;

namespace Easel.Diffusion.Weights.Gguf;

/// <summary>The values of a GGUF header. Long lists, such as vocabularies, are passed over.</summary>
internal static class GgufMetadata
{
    private const uint ArrayType = 9;
    private const uint TextType = 8;

    // Shapes and the like.
    private const int LongestKept = 16;

    /// <summary>The next value as text, a list's items with commas between; null for a list that is not kept.</summary>
    public static string? Value(ref GgufReader reader)
    {
        var type = reader.UInt32();
        return type == ArrayType ? List(ref reader) : Scalar(ref reader, type);
    }

    private static string? List(ref GgufReader reader)
    {
        var type = reader.UInt32();
        var count = reader.UInt64();
        if (type == ArrayType)
        {
            reader.Fail("has a header with lists in a list, which is not read.");
            return null;
        }

        // Every item takes a byte at least: a count beyond that lies, and is not to be waited for.
        if (count > (ulong)reader.Left)
        {
            reader.Fail($"has a header with a list of {count} items, more than it has bytes.");
            return null;
        }

        if (count > LongestKept && Size(type) is { } size)
        {
            reader.Skip(checked((long)count * size));
            return null;
        }

        var items = new List<string>();
        for (ulong i = 0; i < count && !reader.Failed; i++)
        {
            var item = Scalar(ref reader, type);
            if (count <= LongestKept)
                items.Add(item);
        }

        return count <= LongestKept ? string.Join(',', items) : null;
    }

    private static string Scalar(ref GgufReader reader, uint type)
    {
        switch (type)
        {
            case 0:
                return reader.Byte().ToString(CultureInfo.InvariantCulture);
            case 1:
                return ((sbyte)reader.Byte()).ToString(CultureInfo.InvariantCulture);
            case 2:
                return reader.UInt16().ToString(CultureInfo.InvariantCulture);
            case 3:
                return ((short)reader.UInt16()).ToString(CultureInfo.InvariantCulture);
            case 4:
                return reader.UInt32().ToString(CultureInfo.InvariantCulture);
            case 5:
                return ((int)reader.UInt32()).ToString(CultureInfo.InvariantCulture);
            case 6:
                return BitConverter.UInt32BitsToSingle(reader.UInt32()).ToString(CultureInfo.InvariantCulture);
            case 7:
                return reader.Byte() != 0 ? "true" : "false";
            case TextType:
                return reader.Text();
            case 10:
                return reader.UInt64().ToString(CultureInfo.InvariantCulture);
            case 11:
                return ((long)reader.UInt64()).ToString(CultureInfo.InvariantCulture);
            case 12:
                return BitConverter.UInt64BitsToDouble(reader.UInt64()).ToString(CultureInfo.InvariantCulture);
            default:
                reader.Fail($"has a header with a value of the unknown type {type}.");
                return "";
        }
    }

    private static int? Size(uint type) =>
        type switch
        {
            0 or 1 or 7 => 1,
            2 or 3 => 2,
            4 or 5 or 6 => 4,
            10 or 11 or 12 => 8,
            _ => null,
        };
}
