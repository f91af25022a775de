using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Testing.Drawing;

/// <summary>Four by four blocks, mirrored left to right, each of one of four colours; on a transparent ground the last of them is clear.</summary>
internal static class StubPicture
{
    private const int Blocks = 4;

    /// <param name="share">How much of it is done, from the top, 0-1; the rest is grey.</param>
    public static PixelBuffer Paint(StubSubject subject, ImageSize size, float share, bool transparent)
    {
        var hash = subject.Hash();
        var pixels = PixelBuffer.Rent(size);
        var all = MemoryMarshal.Cast<byte, uint>(pixels.Span);
        var done = (int)MathF.Ceiling(size.Height * share);
        for (var y = 0; y < size.Height; y++)
        {
            var row = all.Slice(y * size.Width, size.Width);
            if (y >= done)
            {
                row.Fill(Pack(128, 128, 128, 255));
                continue;
            }

            var line = Math.Min(Blocks - 1, y * Blocks / size.Height);
            for (var block = 0; block < Blocks; block++)
            {
                var (from, to) = (block * size.Width / Blocks, (block + 1) * size.Width / Blocks);
                row[from..to].Fill(Colour(hash, line, Math.Min(block, Blocks - 1 - block), transparent));
            }
        }

        return pixels;
    }

    private static uint Colour(byte[] hash, int line, int column, bool transparent)
    {
        // Bytes 0-11 are the colours, those behind say which block has which.
        var choice = hash[12 + line * 2 + column] % 4;
        return transparent && choice == 3
            ? 0
            : Pack(hash[(choice * 3) % 12], hash[(choice * 3 + 1) % 12], hash[(choice * 3 + 2) % 12], 255);
    }

    private static uint Pack(byte red, byte green, byte blue, byte alpha) =>
        BitConverter.IsLittleEndian
            ? (uint)(red | green << 8 | blue << 16 | alpha << 24)
            : (uint)(red << 24 | green << 16 | blue << 8 | alpha);
}
