using System.Buffers.Binary;
using System.Text;

namespace Easel.Imaging.Tests.Files;

/// <summary>The RIFF chunks of a WebP file.</summary>
internal static class WebPFile
{
    public static List<(string Type, byte[] Data)> Chunks(ReadOnlySpan<byte> file)
    {
        file.StartsWith("RIFF"u8).ShouldBeTrue();
        BinaryPrimitives.ReadInt32LittleEndian(file[4..]).ShouldBe(file.Length - 8);
        file[8..].StartsWith("WEBP"u8).ShouldBeTrue();
        var chunks = new List<(string, byte[])>();
        var rest = file[12..];
        while (rest.Length > 0)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest[4..]);
            chunks.Add((Encoding.ASCII.GetString(rest[..4]), rest.Slice(8, length).ToArray()));
            rest = rest[(8 + length + (length & 1))..];
        }

        return chunks;
    }
}
