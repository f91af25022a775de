using System.Reflection;
using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

/// <summary>The one symbol that the library exports for us, and how its file is found.</summary>
internal static partial class OrtLibrary
{
    private const string Name = "onnxruntime";

    static OrtLibrary() => NativeLibrary.SetDllImportResolver(typeof(OrtLibrary).Assembly, Resolve);

    [LibraryImport(Name)]
    internal static unsafe partial OrtApiBase* OrtGetApiBase();

    private static string FileName =>
        OperatingSystem.IsWindows() ? "onnxruntime.dll"
        : OperatingSystem.IsMacOS() ? "libonnxruntime.1.dylib"
        : "libonnxruntime.so.1";

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (!string.Equals(name, Name, StringComparison.Ordinal))
        {
            return 0;
        }

        // Beside the program first: a system's own copy may be of any version.
        var beside = Path.Combine(AppContext.BaseDirectory, FileName);
        if (File.Exists(beside))
        {
            return NativeLibrary.Load(beside);
        }

        if (NativeLibrary.TryLoad(FileName, out var handle))
        {
            return handle;
        }

        throw new DllNotFoundException(
            $"ONNX Runtime's library '{FileName}' is neither beside the program ({AppContext.BaseDirectory}) nor among the system's "
            + "libraries. It comes out of the npm package onnxruntime-node: 'dotnet build' of an Easel program fetches it (Node.js and "
            + "npm must be installed) and 'dotnet publish' puts it into the published folder.");
    }
}
