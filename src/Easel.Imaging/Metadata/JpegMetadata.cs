using System.Buffers.Binary;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Metadata;

/// <summary>The Exif and XMP segments of a JPEG file (both APP1), put in after its JFIF segment.</summary>
internal static class JpegMetadata
{
    private const int MaxSegment = ushort.MaxValue - 2;

    internal static EncodedImage Insert(ReadOnlySpan<byte> file, ImageSize size, ImageProvenance provenance)
    {
        var xmpHeader = "http://ns.adobe.com/xap/1.0/\0"u8;
        ReadOnlySpan<byte[]> segments =
        [
            [.. "Exif\0\0"u8, .. Exif.OfSoftware(provenance.Software)],
            [.. xmpHeader, .. Xmp.Packet(provenance, MaxSegment - xmpHeader.Length)],
        ];

        var added = 0;
        foreach (var segment in segments)
            added += 4 + segment.Length;
        var result = EncodedImage.Rent(file.Length + added, size, ImageFormat.Jpeg);
        var head = HeadLength(file);
        var rest = result.Span;
        file[..head].CopyTo(rest);
        rest = rest[head..];
        foreach (var segment in segments)
        {
            rest[0] = 0xFF;
            rest[1] = 0xE1;
            BinaryPrimitives.WriteUInt16BigEndian(rest[2..], (ushort)(segment.Length + 2));
            segment.CopyTo(rest[4..]);
            rest = rest[(4 + segment.Length)..];
        }

        file[head..].CopyTo(rest);
        return result;
    }

    /// <summary>The start of image, and the JFIF segment (APP0) where there is one, which has to be the first.</summary>
    private static int HeadLength(ReadOnlySpan<byte> file) =>
        file[2] == 0xFF && file[3] == 0xE0 ? 4 + BinaryPrimitives.ReadUInt16BigEndian(file[4..]) : 2;
}
