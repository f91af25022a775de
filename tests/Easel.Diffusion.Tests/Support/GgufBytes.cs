using System.Text;

namespace Easel.Diffusion.Tests.Support;

/// <summary>GGUF files as bytes, written field by field.</summary>
internal sealed class GgufBytes
{
    private readonly MemoryStream _header = new();
    private readonly BinaryWriter _writer;

    public GgufBytes(uint version = 3, ulong tensors = 1, ulong values = 0)
    {
        _writer = new BinaryWriter(_header);
        _writer.Write("GGUF"u8);
        _writer.Write(version);
        _writer.Write(tensors);
        _writer.Write(values);
    }

    public GgufBytes Text(string key, string value)
    {
        Text(key);
        _writer.Write(8u);
        Text(value);
        return this;
    }

    public GgufBytes UInt32(string key, uint value)
    {
        Text(key);
        _writer.Write(4u);
        _writer.Write(value);
        return this;
    }

    public GgufBytes Int32s(string key, params int[] values)
    {
        Text(key);
        _writer.Write(9u);
        _writer.Write(5u);
        _writer.Write((ulong)values.Length);
        foreach (var value in values)
            _writer.Write(value);
        return this;
    }

    /// <param name="sides">As ggml counts: fastest first.</param>
    public GgufBytes Tensor(string name, uint type, ulong offset, params ulong[] sides)
    {
        Text(name);
        _writer.Write((uint)sides.Length);
        foreach (var side in sides)
            _writer.Write(side);
        _writer.Write(type);
        _writer.Write(offset);
        return this;
    }

    public byte[] With(params byte[] data)
    {
        var start = (_header.Length + 31) / 32 * 32;
        return [.. _header.ToArray(), .. new byte[start - _header.Length], .. data];
    }

    private void Text(string text)
    {
        _writer.Write((ulong)Encoding.UTF8.GetByteCount(text));
        _writer.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes a file of these tensors: matrices of rows of whole blocks as Q8_0 (ggml's ggml_quantize_q8_0), others as float32.</summary>
    public static void Save(string path, IEnumerable<(string Name, long[] Shape, float[] Values)> tensors)
    {
        const int Block = 32;
        var all = tensors.ToArray();
        using var data = new MemoryStream();
        using var writer = new BinaryWriter(data);
        var header = new GgufBytes(tensors: (ulong)all.Length, values: 1).Text("general.architecture", "flux");
        foreach (var (name, shape, values) in all)
        {
            var packs = shape.Length == 2 && shape[1] % Block == 0;
            header.Tensor(name, packs ? 8u : 0u, (ulong)data.Length, [.. shape.Reverse().Select(side => (ulong)side)]);
            foreach (var block in packs ? values.Chunk(Block) : [])
            {
                var scale = (Half)(block.Max(Math.Abs) / 127);
                writer.Write(scale);
                foreach (var value in block)
                    writer.Write((sbyte)Math.Clamp(MathF.Round(scale == Half.Zero ? 0 : value / (float)scale), -127, 127));
            }

            foreach (var value in packs ? [] : values)
                writer.Write(value);
            while (data.Length % Block != 0)
                writer.Write((byte)0);
        }

        File.WriteAllBytes(path, header.With(data.ToArray()));
    }
}
