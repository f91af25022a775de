using System.Runtime.InteropServices;
using Easel.Onnx.Native;

namespace Easel.Onnx;

/// <summary>The ONNX Runtime library in this process.</summary>
public static unsafe class OnnxLibrary
{
    /// <summary>The library's version, such as 1.30.0.</summary>
    public static string Version { get; } = OrtApi.VersionString;

    /// <summary>How the library was built: its commit, branch and flags.</summary>
    public static string BuildInfo { get; } = Marshal.PtrToStringUTF8(OrtApi.GetBuildInfoString()) ?? "";

    /// <summary>The execution providers that the library holds, by ONNX Runtime's names.</summary>
    public static IReadOnlyList<string> Providers { get; } = ReadProviders();

    private static string[] ReadProviders()
    {
        byte** names;
        int count;
        OrtStatus.Check(OrtApi.GetAvailableProviders(&names, &count));
        try
        {
            var providers = new string[count];
            for (var i = 0; i < count; i++)
            {
                providers[i] = Marshal.PtrToStringUTF8((nint)names[i]) ?? "";
            }

            return providers;
        }
        finally
        {
            OrtStatus.Check(OrtApi.ReleaseAvailableProviders(names, count));
        }
    }
}
