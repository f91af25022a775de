using System.Diagnostics;
using Easel.Imaging.Native;
using Easel.Imaging.Tests.Files;

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
            var options = new RenderOptions { Canvas = new ImageSize(160, 160), Format = format, Transparent = format != ImageFormat.Jpeg, Quality = 80, Fast = true, Provenance = Pictures.Provenance };
            using var file = renderer.Render(source, options);
            codec.TryDecode(file.Memory, ImageLimits.Default, out var pixels, out _).ShouldBeTrue();
            pixels!.Dispose();
            codec.TryDecode(damaged, ImageLimits.Default, out _, out _).ShouldBeFalse();
        }

        for (var i = 0; i < 100; i++) Work(i);
        var (tracked, resident) = (VipsNative.TrackedMemory(), Resident());
        for (var i = 0; i < 1000; i++) Work(i);

        // libvips' own count of its pixel memory: its threads may keep a line of pixels each, one leaked source is 16 MB.
        VipsNative.TrackedMemory().ShouldBeLessThan(tracked + (1 << 20));

        // One leaked canvas a round is 77 MB or more.
        (Resident() - resident).ShouldBeLessThan(40L << 20);
    }

    private static long Resident()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
