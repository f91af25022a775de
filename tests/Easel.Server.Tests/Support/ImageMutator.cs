using System.Buffers.Binary;

namespace Easel.Server.Tests.Support;

/// <summary>Spoils image files in the ways that find weak decoders: flipped bytes, cut ends, lost and doubled pieces, wrong numbers in
/// headers. The same seed spoils in the same way.</summary>
internal sealed class ImageMutator(uint seed)
{
    /// <summary>As far as a header goes: PNG's IHDR, JPEG's first segments, WebP's first chunks.</summary>
    private const int Header = 64;

    private static readonly uint[] OddNumbers = [0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    private uint _state = seed;

    public byte[] Mutate(byte[] original)
    {
        var file = original.ToArray();
        for (var changes = 1 + Next(3); changes > 0; changes--)
            file = Change(file);
        return file;
    }

    private byte[] Change(byte[] file)
    {
        if (file.Length < 16)
            return [.. file, .. file, 0];
        switch (Next(6))
        {
            case 0:
                for (var flips = 1 + Next(8); flips > 0; flips--)
                    file[Next(file.Length)] ^= (byte)(1 << Next(8));
                return file;
            case 1:
                for (var bytes = 1 + Next(8); bytes > 0; bytes--)
                    file[Next(file.Length)] = (byte)Next(256);
                return file;
            case 2:
                return file[..Next(file.Length)];
            case 3:
                var (from, length) = (Next(file.Length), Next(64));
                return [.. file[..from], .. file[Math.Min(file.Length, from + length)..]];
            case 4:
                var at = Next(file.Length);
                return [.. file[..at], .. file[Next(file.Length)..], .. file[at..]];
            default:
                var place = Next(Math.Min(Header, file.Length - 4));
                var number = OddNumbers[Next(OddNumbers.Length)];
                if (Next(2) == 0)
                    BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(place), number);
                else
                    BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(place), number);
                return file;
        }
    }

    /// <summary>Linear congruential (Numerical Recipes); its low bits are poor and stay out.</summary>
    private int Next(int below)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }
}
