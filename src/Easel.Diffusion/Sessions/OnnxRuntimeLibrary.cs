using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.Sessions;

/// <summary>The ONNX Runtime library in this process: the package's, or another one that <see cref="Use"/> names.</summary>
public static class OnnxRuntimeLibrary
{
    private const string ImportName = "onnxruntime";

    private static readonly Lock Loading = new();
    private static OrtEnv? _environment;
    private static string? _file;

    /// <summary>The library's version, such as 1.30.0.</summary>
    /// <exception cref="InferenceException">The library cannot be loaded.</exception>
    public static string Version => Load().GetVersionString();

    /// <summary>The execution providers that the library was built with, by ONNX Runtime's names.</summary>
    /// <exception cref="InferenceException">The library cannot be loaded.</exception>
    public static IReadOnlyList<string> Providers => Load().GetAvailableProviders();

    /// <summary>The oldest library that the package's managed half can use.</summary>
    private static Version Oldest
    {
        get
        {
            var version = typeof(OrtEnv).Assembly.GetName().Version!;
            return new Version(version.Major, version.Minor);
        }
    }

    /// <summary>Why the library cannot compute on a device, and what can be done about it; null where it can, if the machine can.</summary>
    /// <exception cref="InferenceException">The library cannot be loaded.</exception>
    public static string? WhyMissing(InferenceDevice device) => ExecutionProviders.WhyMissing(device);

    /// <summary>
    /// Takes ONNX Runtime from this file instead of the package, for a build of it that has other execution providers. Once per process,
    /// before the first model is opened.
    /// </summary>
    /// <exception cref="InferenceException">The file is missing, is no ONNX Runtime or too old a one, or another library is in use
    /// already.</exception>
    public static void Use(string file)
    {
        var path = Path.GetFullPath(file);
        lock (Loading)
        {
            if (string.Equals(_file, path, StringComparison.Ordinal))
                return;
            if (_environment is not null || _file is not null)
                throw new InferenceException($"Another ONNX Runtime library is in use already, so '{file}' cannot take its place.");
            if (!File.Exists(path))
                throw new InferenceException($"There is no file '{file}'.");

            var library = Open(path);
            OrtEnv.DisableDllImportResolver = true;
            NativeLibrary.SetDllImportResolver(
                typeof(OrtEnv).Assembly,
                (name, _, _) => string.Equals(name, ImportName, StringComparison.Ordinal) ? library : 0
            );
            _file = path;
        }
    }

    /// <summary>Loads the library on another thread, so that the first model to be opened does not wait for it.</summary>
    public static void Preload() =>
        _ = Task.Run(() =>
        {
            try
            {
                Load();
            }
            catch (InferenceException)
            {
                // The first model tells.
            }
        });

    /// <summary>
    /// Called before anything else of the library: what every session shares is made here, once, and kept for the life of the process.
    /// </summary>
    /// <exception cref="InferenceException">The library cannot be loaded.</exception>
    internal static OrtEnv Load()
    {
        lock (Loading)
        {
            return _environment ??= Create();
        }
    }

    private static OrtEnv Create()
    {
        try
        {
            var options = new EnvironmentCreationOptions
            {
                logId = "easel",
                logLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING,
                loggingFunction = OnnxRuntimeLog.Write,
            };
            var environment = OrtEnv.CreateInstanceWithOptions(ref options);
            environment.DisableTelemetryEvents();
            return environment;
        }
        catch (Exception failure) when (failure is TypeInitializationException or DllNotFoundException or EntryPointNotFoundException)
        {
            throw new InferenceException($"ONNX Runtime cannot be loaded. {failure.GetBaseException().Message}", failure);
        }
    }

    /// <summary>An older library would load, and fail where it lacks a function.</summary>
    private static unsafe nint Open(string path)
    {
        if (!NativeLibrary.TryLoad(path, out var library) || !NativeLibrary.TryGetExport(library, "OrtGetApiBase", out var getApiBase))
        {
            throw new InferenceException($"The file '{path}' is no ONNX Runtime library for this platform.");
        }

        // struct OrtApiBase { const OrtApi* (*GetApi)(uint32_t version); const char* (*GetVersionString)(); }
        var apiBase = ((delegate* unmanaged<nint*>)getApiBase)();
        var version = Marshal.PtrToStringUTF8(((delegate* unmanaged<nint>)apiBase[1])());
        return System.Version.TryParse(version, out var parsed) && parsed >= Oldest
            ? library
            : throw new InferenceException($"The ONNX Runtime library '{path}' is version {version}; Easel needs {Oldest} or later.");
    }
}
