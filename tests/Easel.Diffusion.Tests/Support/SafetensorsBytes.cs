using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Safetensors files as bytes, right ones and wrong ones.</summary>
internal static class SafetensorsBytes
{
    /// <summary>A file with any header, and so many bytes behind it.</summary>
    public static byte[] Of(string header, int dataLength)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var bytes = new byte[8 + json.Length + dataLength];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)json.Length);
        json.CopyTo(bytes, 8);
        return bytes;
    }

    /// <summary>A right file of float32 tensors.</summary>
    public static byte[] Of(params (string Name, long[] Shape, float[] Values)[] tensors)
    {
        var entries = new List<string>();
        var data = new MemoryStream();
        foreach (var (name, shape, values) in tensors)
        {
            var begin = data.Length;
            data.Write(MemoryMarshal.AsBytes<float>(values));
            entries.Add(
                $$"""
                "{{name}}":{"dtype":"F32","shape":[{{string.Join(',', shape)}}],"data_offsets":[{{begin}},{{data.Length}}]}
                """
            );
        }

        var bytes = Of("{" + string.Join(',', entries) + "}", (int)data.Length);
        data.ToArray().CopyTo(bytes, bytes.Length - (int)data.Length);
        return bytes;
    }
}
