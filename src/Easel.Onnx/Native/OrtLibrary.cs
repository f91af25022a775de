using System.Reflection;
using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

/// <summary>The one symbol that the library exports for us, and how its file is found.</summary>
internal static partial class OrtLibrary
{
    private const string Name = "onnxruntime";

    private static bool _loaded;

    static OrtLibrary() => NativeLibrary.SetDllImportResolver(typeof(OrtLibrary).Assembly, Resolve);

    private static string FileName =>
        OperatingSystem.IsWindows() ? "onnxruntime.dll"
        : OperatingSystem.IsMacOS() ? "libonnxruntime.1.dylib"
        : "libonnxruntime.so.1";

    [LibraryImport(Name)]
    internal static unsafe partial OrtApiBase* OrtGetApiBase();

    /// <summary>
    /// Called first by everything public: a library that is missing or too old is told here in plain words, and not as the failure of a
    /// type's initialiser.
    /// </summary>
    /// <exception cref="DllNotFoundException">The library's file is not beside the program.</exception>
    /// <exception cref="OnnxRuntimeException">The library is too old.</exception>
    public static unsafe void EnsureLoaded()
    {
        if (!_loaded)
        {
            var api = OrtGetApiBase();
            if (api->GetApi(OrtApi.ApiVersion) is null)
            {
                throw new OnnxRuntimeException(
                    OnnxErrorCode.NotImplemented,
                    $"ONNX Runtime {Marshal.PtrToStringUTF8(api->GetVersionString())} is too old: Easel needs 1.{OrtApi.ApiVersion} or later.");
            }

            _loaded = true;
        }
    }

    /// <summary>Loads the library's file out of a folder.</summary>
    public static nint Load(string folder)
    {
        // Nowhere else: a system's own copy may be of any version.
        var file = Path.Combine(folder, FileName);
        return File.Exists(file)
            ? NativeLibrary.Load(file)
            : throw new DllNotFoundException(
                $"ONNX Runtime's library '{FileName}' is not beside the program, in '{folder}'. It comes out of the npm package "
                + "onnxruntime-node: building an Easel program fetches it and puts it there (Node.js and npm must be installed).");
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) =>
        string.Equals(name, Name, StringComparison.Ordinal) ? Load(AppContext.BaseDirectory) : 0;
}
