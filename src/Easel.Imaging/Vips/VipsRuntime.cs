using NetVips;

namespace Easel.Imaging.Vips;

/// <summary>Sets libvips up once and shuts every door that Easel does not use.</summary>
internal static class VipsRuntime
{
    private static readonly string[] s_operations =
    [
        "VipsForeignLoadPngSource",
        "VipsForeignLoadJpegSource",
        "VipsForeignLoadWebpSource",
        "VipsForeignLoadNsgifSource",
        "VipsForeignSavePngTarget",
        "VipsForeignSaveJpegTarget",
        "VipsForeignSaveWebpTarget",
        "VipsForeignSaveCgifTarget",
    ];

    private static readonly Lock s_gate = new();
    private static bool s_started;

    /// <summary>Starts libvips, or does nothing when it runs already: its settings belong to the process.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="DllNotFoundException">There is no libvips for this platform beside the program.</exception>
    internal static void Start(ImagingOptions options)
    {
        lock (s_gate)
        {
            if (s_started)
                return;
            ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Threads, 64, nameof(options));
            if (!ModuleInitializer.VipsInitialized)
            {
                throw new DllNotFoundException("libvips, of the package NetVips.Native, could not be loaded.", ModuleInitializer.Exception);
            }

            // libvips prints a warning to stderr for each odd input image; what matters reaches us as a failure anyway.
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
            NetVips.NetVips.BlockUntrusted = true;
            Operation.Block("VipsForeign", true);
            foreach (var operation in s_operations)
                Operation.Block(operation, false);

            // No two requests share an image, so a cache of operations would only hold on to memory.
            Cache.Max = 0;
            NetVips.NetVips.Concurrency = options.Threads;
            s_started = true;
        }
    }
}
