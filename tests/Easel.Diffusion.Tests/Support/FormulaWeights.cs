using System.Text;
using System.Text.Json;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Weights and inputs by the formula of Golden/reference/formula.py, as a safetensors file.</summary>
internal static class FormulaWeights
{
    /// <summary>On [-1, 1): the upper 24 bits of splitmix64 over FNV-1a of the name, one an element.</summary>
    public static float[] Unit(string name, long count, Func<double, double>? map = null)
    {
        var key = 0xCBF29CE484222325;
        foreach (var value in Encoding.UTF8.GetBytes(name))
            key = (key ^ value) * 0x100000001B3;
        var values = new float[count];
        for (var i = 0; i < values.Length; i++)
        {
            var z = key + (ulong)i + 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            var u = (z >> 40) / (double)(1 << 23) - 1;
            values[i] = (float)(map is null ? u : map(u));
        }

        return values;
    }

    public static float[] Weight(string name, IReadOnlyList<long> shape)
    {
        var count = shape.Aggregate(1L, (product, side) => product * side);
        if (shape.Count == 1)
            return Unit(name, count, u => IsPositive(name) ? 1 + 0.2 * u : 0.2 * u);
        var scale = Math.Sqrt(3.0 / shape.Skip(1).Aggregate(1L, (product, side) => product * side));
        return Unit(name, count, u => u * scale);
    }

    /// <summary>Norms and variances.</summary>
    private static bool IsPositive(string name) =>
        name.EndsWith(".weight", StringComparison.Ordinal) || name.EndsWith("_var", StringComparison.Ordinal);

    /// <summary>Names and shapes as networks.json lists them.</summary>
    public static IEnumerable<(string Name, long[] Shape)> Shapes(JsonElement tensors) =>
        tensors.EnumerateObject().Select(tensor => (tensor.Name, tensor.Value.EnumerateArray().Select(side => side.GetInt64()).ToArray()));

    /// <summary>Writes tensors of any numbers as float32.</summary>
    public static void Save(string path, IEnumerable<(string Name, long[] Shape, float[] Values)> tensors)
    {
        var entries = new List<string>();
        using var data = new MemoryStream();
        using var writer = new BinaryWriter(data);
        foreach (var (name, shape, values) in tensors)
        {
            var begin = data.Length;
            foreach (var value in values)
                writer.Write(value);
            entries.Add(
                $$"""
                "{{name}}":{"dtype":"F32","shape":[{{string.Join(',', shape)}}],"data_offsets":[{{begin}},{{data.Length}}]}
                """
            );
        }

        using var file = File.Create(path);
        file.Write(SafetensorsBytes.Of($$"""{{{string.Join(',', entries)}}}""", 0));
        data.WriteTo(file);
    }

    /// <summary>Writes every tensor, stored as <paramref name="type"/>.</summary>
    /// <param name="skip">Letters of a tensor's name that its entry does without.</param>
    public static void Save(
        string path,
        IEnumerable<(string Name, long[] Shape)> tensors,
        WeightType type = WeightType.Float32,
        int skip = 0
    )
    {
        var entries = new List<string>();
        using var data = new MemoryStream();
        using var writer = new BinaryWriter(data);
        foreach (var (name, shape) in tensors)
        {
            var begin = data.Length;
            foreach (var value in Weight(name, shape))
                Write(writer, type, value);
            entries.Add(
                $$"""
                "{{name[skip..]}}":{"dtype":"{{Named(type)}}","shape":[{{string.Join(
                    ',',
                    shape
                )}}],"data_offsets":[{{begin}},{{data.Length}}]}
                """
            );
        }

        var header = SafetensorsBytes.Of($$"""{"__metadata__":{"format":"pt"},{{string.Join(',', entries)}}}""", 0);
        using var file = File.Create(path);
        file.Write(header);
        data.WriteTo(file);
    }

    private static string Named(WeightType type) =>
        type switch
        {
            WeightType.Float16 => "F16",
            WeightType.BFloat16 => "BF16",
            _ => "F32",
        };

    private static void Write(BinaryWriter writer, WeightType type, float value)
    {
        switch (type)
        {
            case WeightType.Float16:
                writer.Write((Half)value);
                break;
            case WeightType.BFloat16:
                writer.Write(ToBFloat16(value));
                break;
            default:
                writer.Write(value);
                break;
        }
    }

    /// <summary>Rounded to the nearest, ties to even.</summary>
    private static ushort ToBFloat16(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }
}
