using System.Buffers.Binary;
using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Tests.Files;

/// <summary>WebP files by hand (RFC 9649): chunks around a picture that libwebp wrote.</summary>
internal static class Riff
{
    private const byte Animation = 0x02;
    private const byte Alpha = 0x10;

    /// <summary>Frames of one pixel each, on a square canvas.</summary>
    internal static byte[] Animated(int frames, int side)
    {
        byte[] frame = Chunk("ANMF", [.. new byte[12], 10, 0, 0, 0, .. Pixel()]);
        return File([Chunk("VP8X", Extended(Alpha | Animation, side)), Chunk("ANIM", new byte[6]), .. Enumerable.Repeat(frame, frames)]);
    }

    /// <summary>A picture of one pixel with other chunks behind it.</summary>
    internal static byte[] With(byte[] chunk, int times) =>
        File([Chunk("VP8X", Extended(Alpha, side: 1)), Pixel(), .. Enumerable.Repeat(chunk, times)]);

    internal static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[8 + data.Length + (data.Length & 1)];
        Encoding.ASCII.GetBytes(type, chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
        data.CopyTo(chunk, 8);
        return chunk;
    }

    private static byte[] File(IEnumerable<byte[]> chunks)
    {
        using var body = new MemoryStream();
        foreach (var chunk in chunks)
            body.Write(chunk);
        return Chunk("RIFF", [.. "WEBP"u8, .. body.ToArray()]);
    }

    private static byte[] Pixel()
    {
        using var pixel = Pictures.Flat(1, 1, 1, 2, 3);
        using var file = new ImageRenderer().Render(pixel, new RenderOptions { Canvas = pixel.Size, Format = ImageFormat.WebP });
        return WebPFile
            .Chunks(file.Span)
            .Where(chunk => chunk.Type is "VP8L" or "VP8 ")
            .Select(chunk => Chunk(chunk.Type, chunk.Data))
            .First();
    }

    private static byte[] Extended(byte flags, int side) =>
        [flags, 0, 0, 0, (byte)(side - 1), (byte)((side - 1) >> 8), 0, (byte)(side - 1), (byte)((side - 1) >> 8), 0];
}
