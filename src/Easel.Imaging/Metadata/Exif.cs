using System.Buffers.Binary;
using System.Text;

namespace Easel.Imaging.Metadata;

/// <summary>The smallest Exif block: a little-endian TIFF header and an IFD of one tag (Exif 2.32, section 4.5).</summary>
internal static class Exif
{
    private const ushort SoftwareTag = 0x0131;
    private const ushort Ascii = 2;
    private const int ValueOffset = 26;

    internal static byte[] OfSoftware(string software)
    {
        var text = Encoding.ASCII.GetBytes(software + '\0');
        var length = Math.Max(text.Length, 5);
        var exif = new byte[ValueOffset + length];
        "II*\0"u8.CopyTo(exif);
        BinaryPrimitives.WriteUInt32LittleEndian(exif.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(exif.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(exif.AsSpan(10), SoftwareTag);
        BinaryPrimitives.WriteUInt16LittleEndian(exif.AsSpan(12), Ascii);

        // A value of four bytes or fewer would have to sit in the tag itself; padding with zeros avoids the case.
        BinaryPrimitives.WriteUInt32LittleEndian(exif.AsSpan(14), (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(exif.AsSpan(18), ValueOffset);
        text.CopyTo(exif.AsSpan(ValueOffset));
        return exif;
    }
}
