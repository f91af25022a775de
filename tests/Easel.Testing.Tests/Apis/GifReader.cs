namespace Easel.Testing.Tests.Apis;

/// <summary>Reads of a GIF what a viewer needs to play it (GIF89a specification).</summary>
internal sealed class GifReader
{
    public GifReader(ReadOnlySpan<byte> file)
    {
        file[..6].SequenceEqual("GIF89a"u8).ShouldBeTrue();
        (Width, Height) = (file[6] | file[7] << 8, file[8] | file[9] << 8);
        var at = 13 + ColourTable(file[10]);
        while (file[at] != 0x3B)
        {
            switch (file[at])
            {
                case 0x21 when file[at + 1] == 0xF9:
                    Delays.Add((file[at + 4] | file[at + 5] << 8) * 10);
                    at += 8;
                    break;
                case 0x21 when file[at + 1] == 0xFF && file.Slice(at + 3, 11).SequenceEqual("NETSCAPE2.0"u8):
                    Loops = file[at + 16] | file[at + 17] << 8;
                    at += 19;
                    break;
                case 0x21:
                    at = Blocks(file, at + 2);
                    break;
                case 0x2C:
                    Frames++;
                    at = Blocks(file, at + 10 + ColourTable(file[at + 9]) + 1);
                    break;
                default:
                    throw new InvalidDataException($"There is no block {file[at]:X2} of GIF, at {at}.");
            }
        }
    }

    public int Width { get; }

    public int Height { get; }

    public int Frames { get; private set; }

    /// <summary>In milliseconds.</summary>
    public List<int> Delays { get; } = [];

    /// <summary>0 is for ever; null is once.</summary>
    public int? Loops { get; private set; }

    private static int ColourTable(byte packed) => (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);

    private static int Blocks(ReadOnlySpan<byte> file, int at)
    {
        while (file[at] != 0)
            at += file[at] + 1;
        return at + 1;
    }
}
