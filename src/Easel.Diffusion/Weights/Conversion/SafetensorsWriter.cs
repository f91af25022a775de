using System.Buffers.Binary;
using System.Text.Json;
using Easel.Diffusion.Weights.Safetensors;

namespace Easel.Diffusion.Weights.Conversion;

/// <summary>The header of a safetensors file. https://github.com/huggingface/safetensors</summary>
internal static class SafetensorsWriter
{
    private const int Alignment = 8;

    public static void WriteHeader(Stream stream, IReadOnlyDictionary<string, string> metadata, IReadOnlyList<StoredTensor> tensors)
    {
        using var header = new MemoryStream();
        using (var json = new Utf8JsonWriter(header))
        {
            json.WriteStartObject();
            if (metadata.Count > 0)
            {
                json.WriteStartObject("__metadata__"u8);
                foreach (var (key, value) in metadata)
                    json.WriteString(key, value);
                json.WriteEndObject();
            }

            var begin = 0L;
            foreach (var tensor in tensors)
            {
                Write(json, tensor, begin);
                begin += tensor.Bytes;
            }

            json.WriteEndObject();
        }

        while (header.Length % Alignment != 0)
            header.WriteByte((byte)' ');
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        stream.Write(length);
        header.WriteTo(stream);
    }

    private static void Write(Utf8JsonWriter json, StoredTensor tensor, long begin)
    {
        json.WriteStartObject(tensor.Name);
        json.WriteString("dtype"u8, SafetensorsEntry.NameOf(tensor.Type));
        json.WriteStartArray("shape"u8);
        foreach (var side in tensor.Weight.Shape)
            json.WriteNumberValue(side);
        json.WriteEndArray();
        json.WriteStartArray("data_offsets"u8);
        json.WriteNumberValue(begin);
        json.WriteNumberValue(begin + tensor.Bytes);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
