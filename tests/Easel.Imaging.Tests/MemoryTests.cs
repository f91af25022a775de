using System.Diagnostics;
using System.IO.Compression;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;
using NetVips;

namespace Easel.Imaging.Tests;

/// <summary>Counts the process's native memory, so nothing may run beside it.</summary>
[Collection("Alone")]
public sealed class MemoryTests
{
    [Fact]
    public void A_thousand_renderings_and_decodings_give_their_memory_back()
    {
        var (renderer, codec) = (new ImageRenderer(), new ImageCodec());
        using var source = Pictures.Icon(64);
        var damaged = Samples.Of(ImageFileFormat.Png)[..^300];
        void Work(int round)
        {
            var format = (ImageFormat)(round % 3);
            var options = new RenderOptions
            {
                Canvas = new ImageSize(160, 160),
                Format = format,
                Transparent = format != ImageFormat.Jpeg,
                Quality = 80,
                Fast = true,
                Provenance = Pictures.Provenance,
            };
            using var file = renderer.Render(source, options);
            codec.TryDecode(file.Memory, ImageLimits.Default, out var pixels, out _).ShouldBeTrue();
            pixels!.Dispose();
            codec.TryDecode(damaged, ImageLimits.Default, out _, out _).ShouldBeFalse();
        }

        for (var i = 0; i < 100; i++)
            Work(i);
        var (tracked, resident) = (Stats.Mem, Resident());
        for (var i = 0; i < 1000; i++)
            Work(i);

        // libvips' own count of its pixel memory: its threads may keep a line of pixels each, one leaked source is 16 MB.
        Stats.Mem.ShouldBeLessThan(tracked + (1 << 20));

        // One leaked canvas a round is 77 MB or more.
        (Resident() - resident).ShouldBeLessThan(40L << 20);
    }

    [Fact]
    public void A_text_chunk_that_inflates_to_200_MB_takes_no_memory()
    {
        using var deflated = new MemoryStream();
        using (var deflate = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++)
                deflate.Write(zeros);
        }

        foreach (var (type, header) in new (string, byte[])[] { ("zTXt", [.. "Comment\0\0"u8]), ("iCCP", [.. "profile\0\0"u8]) })
        {
            var file = PngFile.Write(
                1,
                1,
                8,
                6,
                [
                    [1, 2, 3, 4],
                ],
                (type, [.. header, .. deflated.ToArray()])
            );
            using var process = Process.GetCurrentProcess();
            var peak = process.PeakWorkingSet64;
            if (new ImageCodec().TryDecode(file, ImageLimits.Default, out var pixels, out _))
                pixels.Dispose();
            process.Refresh();
            (process.PeakWorkingSet64 - peak).ShouldBeLessThan(50L << 20, type);
        }
    }

    private static long Resident()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
