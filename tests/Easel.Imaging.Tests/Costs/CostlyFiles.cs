using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests.Costs;

/// <summary>Small files that ask for much, by kind.</summary>
internal static class CostlyFiles
{
    private const long Bomb = 50L << 20;

    /// <summary>Each has to be refused before a decoder sees more of it than its header.</summary>
    internal static IReadOnlyDictionary<string, (Func<byte[]> Make, ImageFileProblemKind Kind)> Refused { get; } =
        new Dictionary<string, (Func<byte[]>, ImageFileProblemKind)>
        {
            ["PNG 67108864 x 1"] = (() => PngFile.Zeros(67_108_864, 1), ImageFileProblemKind.TooManyPixels),
            ["PNG 1 x 67108864"] = (() => PngFile.Zeros(1, 67_108_864, colourType: 0), ImageFileProblemKind.TooManyPixels),
            ["PNG 32769 x 1"] = (() => PngFile.Zeros(32_769, 1), ImageFileProblemKind.TooManyPixels),
            ["JPEG 40000 x 8"] = (() => ImageOf(40_000, 8), ImageFileProblemKind.TooManyPixels),
            ["GIF of 1001 frames"] = (() => Gif(1001), ImageFileProblemKind.TooManyFrames),
            ["GIF of 10001 frames"] = (() => Gif(10_001), ImageFileProblemKind.TooManyFrames),
            ["GIF of 1000000 frames"] = (() => Gif(1_000_000), ImageFileProblemKind.TooManyFrames),
            ["WebP of 1001 frames"] = (() => Riff.Animated(1001, side: 1), ImageFileProblemKind.TooManyFrames),
            ["WebP of 10001 frames"] = (() => Riff.Animated(10_001, side: 1), ImageFileProblemKind.TooManyFrames),
            ["WebP of 30000 frames"] = (() => Riff.Animated(30_000, side: 1), ImageFileProblemKind.TooManyFrames),
            ["APNG of 10001 frames"] = (() => Png("fcTL", new byte[26], 10_001), ImageFileProblemKind.TooManyFrames),
            ["JPEG of 65 scans"] = (() => ScanFile.Write(64, 65), ImageFileProblemKind.TooManyScans),
            ["JPEG of 690 scans"] = (() => ScanFile.Write(64, 690), ImageFileProblemKind.TooManyScans),
            ["PNG with a zTXt bomb"] = (
                () => Png("zTXt", [.. "Comment\0\0"u8, .. PngFile.Deflate(Bomb)]),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["PNG with an iTXt bomb"] = (
                () => Png("iTXt", [.. "Comment\0"u8, 1, 0, 0, 0, .. PngFile.Deflate(Bomb)]),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["PNG with an iCCP bomb"] = (
                () => Png("iCCP", [.. "profile\0\0"u8, .. PngFile.Deflate(Bomb)]),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["PNG with a thousand zTXt"] = (
                () => Png("zTXt", [.. "Comment\0\0"u8, .. PngFile.Deflate(1 << 20)], 1000),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["PNG with 200000 tEXt"] = (() => Png("tEXt", [.. "a\0b"u8], 200_000), ImageFileProblemKind.TooMuchMetadata),
            ["PNG with 200000 unknown chunks"] = (() => Png("abCd", [], 200_000), ImageFileProblemKind.TooMuchMetadata),
            ["PNG with 17 MB of EXIF"] = (() => Png("eXIf", new byte[17 << 20]), ImageFileProblemKind.TooMuchMetadata),
            ["PNG with a bomb behind its pixels"] = (
                () => PngFile.Zeros(64, 64, surplus: 400L << 20),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["JPEG with 200000 APP1"] = (() => Jpeg([0xFF, 0xE1, 0, 2], 200_000), ImageFileProblemKind.TooMuchMetadata),
            ["JPEG with 200000 ICC pieces"] = (
                () => Jpeg([0xFF, 0xE2, 0, 16, .. "ICC_PROFILE\0"u8, 1, 1], 200_000),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["JPEG with 200000 comments"] = (() => Jpeg([0xFF, 0xFE, 0, 2], 200_000), ImageFileProblemKind.TooMuchMetadata),
            ["WebP with 200000 unknown chunks"] = (() => Riff.With(Riff.Chunk("abcd", []), 200_000), ImageFileProblemKind.TooMuchMetadata),
            ["WebP with 17 MB of EXIF"] = (
                () => Riff.With(Riff.Chunk("EXIF", new byte[17 << 20]), 1),
                ImageFileProblemKind.TooMuchMetadata
            ),
            ["GIF with 200000 comments"] = (() => Gif(1, [0x21, 0xFE, 0], 200_000), ImageFileProblemKind.TooMuchMetadata),
        };

    /// <summary>Allowed, with the most of everything: pictures of 2048 x 2048 pixels in all, or of less.</summary>
    internal static IReadOnlyDictionary<string, Func<byte[]>> Allowed { get; } =
        new Dictionary<string, Func<byte[]>>
        {
            ["PNG 32768 x 128"] = () => PngFile.Zeros(32_768, 128),
            ["PNG 128 x 32768"] = () => PngFile.Zeros(128, 32_768),
            ["PNG, interlaced"] = () => PngFile.Zeros(2048, 2048, interlaced: true),
            ["PNG of 16 bits, interlaced"] = () => PngFile.Zeros(2048, 2048, depth: 16, interlaced: true),
            ["PNG with 15 MB in zTXt"] = () => Png("zTXt", [.. "Comment\0\0"u8, .. PngFile.Deflate(15 << 20)]),
            ["JPEG of 64 scans"] = () => ScanFile.Write(2048, 64),
            ["WebP of 1000 frames of a pixel"] = () => Riff.Animated(1000, side: 2048),
            ["GIF of 1000 frames of a pixel"] = () => Gif(1000),
        };

    private static byte[] Png(string type, byte[] data, int times = 1) => PngFile.Zeros(64, 64, Enumerable.Repeat((type, data), times));

    private static byte[] Jpeg(byte[] segment, int times)
    {
        var file = ImageOf(64, 64);
        return [.. file[..2], .. Enumerable.Repeat(segment, times).SelectMany(bytes => bytes), .. file[2..]];
    }

    /// <summary>Frames of one pixel on a canvas of 2048 x 2048, all alike.</summary>
    private static byte[] Gif(int frames, byte[]? extension = null, int times = 0)
    {
        byte[] frame = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        IEnumerable<byte[]> blocks = [.. Enumerable.Repeat(extension ?? [], times), .. Enumerable.Repeat(frame, frames)];
        return [.. "GIF89a"u8, 0, 8, 0, 8, 0x80, 0, 0, .. new byte[6], .. blocks.SelectMany(block => block), 0x3B];
    }

    private static byte[] ImageOf(int width, int height)
    {
        using var picture = Pictures.Flat(width, height, 9, 9, 9);
        return Samples.Render(picture, ImageFormat.Jpeg);
    }
}
