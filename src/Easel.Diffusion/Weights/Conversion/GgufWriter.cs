using System.Text;
using Easel.Diffusion.Weights.Gguf;

namespace Easel.Diffusion.Weights.Conversion;

/// <summary>The header of a GGUF file, version 3. https://github.com/ggml-org/ggml/blob/master/docs/gguf.md</summary>
internal static class GgufWriter
{
    public const int Alignment = 32;

    private const uint Version = 3;
    private const uint TextType = 8;
    private const string Architecture = "general.architecture";

    public static void WriteHeader(Stream stream, IWeightFile file, IReadOnlyList<StoredTensor> tensors)
    {
        var values = new Dictionary<string, string>(file.Metadata, StringComparer.Ordinal);

        // Readers ask for it; these files hold networks of image models under their own names.
        values.TryAdd(Architecture, "diffusion");
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header);
        writer.Write("GGUF"u8);
        writer.Write(Version);
        writer.Write((ulong)tensors.Count);
        writer.Write((ulong)values.Count);
        foreach (var (key, value) in values)
        {
            Write(writer, key);
            writer.Write(TextType);
            Write(writer, value);
        }

        var offset = 0L;
        foreach (var tensor in tensors)
        {
            long[] shape = tensor.Weight.Shape.Count == 0 ? [1] : [.. tensor.Weight.Shape];
            Write(writer, tensor.Name);
            writer.Write((uint)shape.Length);
            foreach (var side in shape.AsEnumerable().Reverse())
                writer.Write((ulong)side);
            writer.Write(GgufEntry.NumberOf(tensor.Type));
            writer.Write((ulong)offset);
            offset += (tensor.Bytes + Alignment - 1) / Alignment * Alignment;
        }

        while (header.Length % Alignment != 0)
            writer.Write((byte)0);
        header.WriteTo(stream);
    }

    private static void Write(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((ulong)bytes.Length);
        writer.Write(bytes);
    }
}
