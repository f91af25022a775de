using System.Buffers.Binary;
using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Metadata;

namespace Easel.Imaging;

/// <summary>Reads what <see cref="ImageRenderer"/> wrote beside the pixels: what made the image, and how to make it again.</summary>
public static class ProvenanceReader
{
    private const int PngSignature = 8;
    private const int ChunkHead = 8;
    private const int ChunkTail = 4;

    /// <summary>Null when the file tells nothing that can be understood; it may be of any kind, damaged or cut short.</summary>
    public static ImageProvenance? Read(ReadOnlySpan<byte> file)
    {
        if (file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..])
            return ReadPng(file);
        if (file is [0xFF, 0xD8, ..])
            return ReadJpeg(file);
        return file.StartsWith("RIFF"u8) ? ReadWebP(file) : null;
    }

    private static ImageProvenance? ReadPng(ReadOnlySpan<byte> file)
    {
        var (software, recipe) = ("", (string?)null);
        var rest = file[Math.Min(PngSignature, file.Length)..];
        while (rest.Length >= ChunkHead + ChunkTail)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkHead - ChunkTail)
                break;
            var data = rest.Slice(ChunkHead, (int)length);
            if (rest[4..8].SequenceEqual("tEXt"u8))
            {
                if (data.StartsWith("Software\0"u8))
                    software = Encoding.Latin1.GetString(data["Software\0".Length..]);
                else if (data.StartsWith("easel\0"u8))
                    recipe = Encoding.Latin1.GetString(data["easel\0".Length..]);
            }

            rest = rest[(ChunkHead + (int)length + ChunkTail)..];
        }

        return recipe is null ? null : RecipeJson.Read(recipe, software);
    }

    private static ImageProvenance? ReadJpeg(ReadOnlySpan<byte> file)
    {
        var name = "http://ns.adobe.com/xap/1.0/\0"u8;
        var rest = file[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF && rest[1] != 0xDA)
        {
            var (marker, length) = (rest[1], BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
            if (length < 2 || length > rest.Length - 2)
                break;
            var data = rest[4..(2 + length)];
            if (marker == 0xE1 && data.StartsWith(name))
                return Xmp.Read(data[name.Length..]);
            rest = rest[(2 + length)..];
        }

        return null;
    }

    private static ImageProvenance? ReadWebP(ReadOnlySpan<byte> file)
    {
        var rest = file[Math.Min(12, file.Length)..];
        while (rest.Length >= ChunkHead)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length - ChunkHead)
                break;
            var data = rest.Slice(ChunkHead, (int)length);
            if (rest[..4].SequenceEqual("XMP "u8))
                return Xmp.Read(data);
            rest = rest[Math.Min(rest.Length, ChunkHead + (int)length + ((int)length & 1))..];
        }

        return null;
    }
}
