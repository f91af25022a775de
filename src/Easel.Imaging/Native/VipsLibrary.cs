using System.Reflection;
using System.Runtime.InteropServices;

namespace Easel.Imaging.Native;

/// <summary>Finds libvips beside the program, starts it once, and shuts every door that Easel does not use.</summary>
internal static class VipsLibrary
{
    private static readonly string[] s_operations =
    [
        "VipsForeignLoadPngBuffer", "VipsForeignLoadJpegBuffer", "VipsForeignLoadWebpBuffer", "VipsForeignLoadNsgifBuffer",
        "VipsForeignSavePngBuffer", "VipsForeignSaveJpegBuffer", "VipsForeignSaveWebpBuffer", "VipsForeignSaveCgifBuffer",
    ];

    private static readonly Lock s_gate = new();
    private static bool s_started;

    static VipsLibrary() => NativeLibrary.SetDllImportResolver(typeof(VipsLibrary).Assembly, Resolve);

    /// <summary>Starts libvips, or does nothing when it runs already: its settings belong to the process.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="DllNotFoundException">The library is not beside the program.</exception>
    internal static void Start(ImagingOptions options)
    {
        lock (s_gate)
        {
            if (s_started) return;
            ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Threads, 64, nameof(options));

            // libvips prints a warning to stderr for each odd input image; the text reaches us with the failure anyway.
            _ = VipsNative.SetEnvironment("VIPS_WARNING", "0", overwrite: 0);
            if (VipsNative.Init("easel") != 0) throw VipsException.Take("init");

            VipsNative.BlockUntrusted(1);
            VipsNative.BlockOperation("VipsForeign", 1);
            foreach (var operation in s_operations) VipsNative.BlockOperation(operation, 0);

            // No two requests share an image, so a cache of operations would only hold on to memory.
            VipsNative.SetCacheMax(0);
            VipsNative.SetConcurrency(options.Threads);
            s_started = true;
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (!string.Equals(name, VipsNative.Library, StringComparison.Ordinal)) return 0;
        var pattern = OperatingSystem.IsWindows() ? "libvips-42.dll"
            : OperatingSystem.IsMacOS() ? "libvips-cpp.*.dylib"
            : "libvips-cpp.so.*";
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, pattern)) return NativeLibrary.Load(file);
        throw new DllNotFoundException($"No {pattern} in {AppContext.BaseDirectory}: the build copies libvips there (eng/NativeLibraries.targets).");
    }
}
