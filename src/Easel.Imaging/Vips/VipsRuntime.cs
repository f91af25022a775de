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
        // Of drawings that the program writes itself; no client's file is opened by it.
        "VipsForeignLoadSvgSource",
        "VipsForeignSavePngTarget",
        "VipsForeignSaveJpegTarget",
        "VipsForeignSaveWebpTarget",
        "VipsForeignSaveCgifTarget",
    ];

    private static readonly Lock s_gate = new();
    private static ImagingOptions? s_options;
    private static volatile bool s_isStarted;

    /// <summary>Says with what libvips is started, as soon as something is to be read or written; a server that only passes images on never
    /// loads it. Its settings belong to the process: the first ones count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    internal static void Configure(ImagingOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Threads, 64, nameof(options));
        lock (s_gate)
        {
            if (s_options is not null)
                return;
            s_options = options;
            if (s_isStarted)
                Apply(options);
        }
    }

    /// <summary>Starts libvips, or does nothing when it runs already.</summary>
    /// <exception cref="DllNotFoundException">There is no libvips for this platform beside the program.</exception>
    internal static void Start()
    {
        if (s_isStarted)
            return;
        lock (s_gate)
        {
            if (s_isStarted)
                return;
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
            Apply(s_options ?? new ImagingOptions());
            s_isStarted = true;
        }
    }

    private static void Apply(ImagingOptions options) => NetVips.NetVips.Concurrency = options.Threads;
}
