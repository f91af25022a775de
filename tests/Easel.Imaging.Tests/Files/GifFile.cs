namespace Easel.Imaging.Tests.Files;

/// <summary>Animated GIFs of one colour a frame, written by hand (GIF89a specification).</summary>
internal static class GifFile
{
    /// <summary>Each frame fills a square canvas with one of four colours: black, red, green, blue.</summary>
    public static byte[] Animation(byte side, params byte[] colours)
    {
        using var file = new MemoryStream();
        file.Write([.. "GIF89a"u8, side, 0, side, 0, 0x81, 0, 0]);
        file.Write([0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255]);
        foreach (var colour in colours)
        {
            file.Write([0x21, 0xF9, 4, 0, 10, 0, 0, 0]);
            file.Write([0x2C, 0, 0, 0, 0, side, 0, side, 0, 0]);
            file.WriteByte(2);
            foreach (var block in Lzw(colour, side * side).Chunk(255))
            {
                file.WriteByte((byte)block.Length);
                file.Write(block);
            }

            file.WriteByte(0);
        }

        file.WriteByte(0x3B);
        return file.ToArray();
    }

    /// <summary>The extensions before the first image, their sub-blocks joined; walked as any decoder walks them.</summary>
    public static List<(byte Label, byte[] Data)> Extensions(ReadOnlySpan<byte> file)
    {
        file[..6].SequenceEqual("GIF89a"u8).ShouldBeTrue();
        var at = 13 + ((file[10] & 0x80) == 0 ? 0 : 3 << ((file[10] & 7) + 1));
        var found = new List<(byte, byte[])>();
        while (file[at] == 0x21)
        {
            var label = file[at + 1];
            var data = new List<byte>();
            for (at += 2; file[at] != 0; at += file[at] + 1)
                data.AddRange(file.Slice(at + 1, file[at]));
            at++;
            found.Add((label, [.. data]));
        }

        file[at].ShouldBe((byte)0x2C, "an image follows");
        return found;
    }

    /// <summary>Codes of three bits; a clear code before each pixel keeps the table, and so the code size, small.</summary>
    private static byte[] Lzw(byte colour, int pixels)
    {
        var bits = new List<bool>();
        void Code(int code) => bits.AddRange([(code & 1) != 0, (code & 2) != 0, (code & 4) != 0]);
        for (var i = 0; i < pixels; i++)
        {
            Code(4);
            Code(colour);
        }

        Code(5);
        return bits.Chunk(8).Select(b => (byte)b.Select((bit, i) => bit ? 1 << i : 0).Sum()).ToArray();
    }
}
