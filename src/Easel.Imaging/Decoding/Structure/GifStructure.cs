namespace Easel.Imaging.Decoding.Structure;

/// <summary>The blocks of a GIF file (GIF89a specification, appendix B); an image descriptor begins each frame.</summary>
internal static class GifStructure
{
    private const int ScreenFlags = 10;
    private const int FirstBlock = 13;
    private const byte Extension = 0x21;
    private const byte GraphicControl = 0xF9;
    private const byte ImageDescriptor = 0x2C;
    private const int DescriptorLength = 10;

    internal static FileStructure Count(ReadOnlySpan<byte> file)
    {
        var counted = FileStructure.Empty;
        if (file.Length < FirstBlock)
            return counted;
        var at = FirstBlock + ColourTable(file[ScreenFlags]);
        while (at + 1 < file.Length)
        {
            if (file[at] == Extension)
            {
                var (begin, isMetadata) = (at, file[at + 1] != GraphicControl);
                at = AfterSubBlocks(file, at + 2);
                if (isMetadata)
                    counted = counted.WithMetadata(at - begin);
            }
            else if (file[at] == ImageDescriptor && at + DescriptorLength <= file.Length)
            {
                counted = counted with { Frames = counted.Frames + 1 };
                const int CodeSize = 1;
                at = AfterSubBlocks(file, at + DescriptorLength + ColourTable(file[at + DescriptorLength - 1]) + CodeSize);
            }
            else
            {
                break;
            }
        }

        return counted;
    }

    private static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int AfterSubBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            var length = file[at];
            at += 1 + length;
            if (length == 0)
                break;
        }

        return at;
    }
}
