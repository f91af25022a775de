using System.Buffers.Binary;
using System.Text;

namespace Easel.Imaging.Writing;

/// <summary>The characters of a TrueType font: its <c>cmap</c> table in format 4 (OpenType specification, "cmap").</summary>
internal sealed class FontCharacters
{
    private const int Format = 4;

    private readonly HashSet<int> _characters = [];

    /// <exception cref="InvalidDataException">The file is no TrueType font with such a table.</exception>
    public FontCharacters(ReadOnlySpan<byte> font)
    {
        try
        {
            var table = Find(font, "cmap"u8);
            var count = Read(table, 2);
            for (var i = 0; i < count; i++)
            {
                var subtable = table[(int)BinaryPrimitives.ReadUInt32BigEndian(table[(4 + (8 * i) + 4)..])..];
                if (Read(subtable, 0) == Format)
                    AddAll(subtable);
            }
        }
        catch (ArgumentOutOfRangeException broken)
        {
            throw new InvalidDataException("The font's table of characters is broken.", broken);
        }

        if (_characters.Count == 0)
            throw new InvalidDataException("The font has no table of characters in format 4.");
    }

    public bool Contains(Rune rune) => Rune.IsWhiteSpace(rune) || _characters.Contains(rune.Value);

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        for (var (i, at) = (0, 12); i < Read(font, 4); i++, at += 16)
        {
            if (font.Slice(at, 4).SequenceEqual(name))
                return font[(int)BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..])..];
        }

        throw new InvalidDataException("The font has no table of characters.");
    }

    /// <summary>Segments of characters: their ends, starts and offsets to glyphs; glyph 0 is none.</summary>
    private void AddAll(ReadOnlySpan<byte> subtable)
    {
        var length = Read(subtable, 6);
        var (ends, starts, deltas, offsets) = (14, 16 + length, 16 + (2 * length), 16 + (3 * length));
        for (var segment = 0; segment < length; segment += 2)
        {
            var (start, end, offset) = (
                Read(subtable, starts + segment),
                Read(subtable, ends + segment),
                Read(subtable, offsets + segment)
            );
            for (var character = start; character <= end && character < 0xFFFF; character++)
            {
                var glyph =
                    offset == 0
                        ? (character + Read(subtable, deltas + segment)) & 0xFFFF
                        : Read(subtable, offsets + segment + offset + (2 * (character - start)));
                if (glyph != 0)
                    _characters.Add(character);
            }
        }
    }

    private static int Read(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
