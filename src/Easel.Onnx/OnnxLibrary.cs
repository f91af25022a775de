using System.Runtime.InteropServices;
using Easel.Onnx.Native;

namespace Easel.Onnx;

/// <summary>The ONNX Runtime library in this process.</summary>
/// <exception cref="DllNotFoundException">The library is not beside the program.</exception>
public static unsafe class OnnxLibrary
{
    /// <summary>The library's version, such as 1.30.0.</summary>
    public static string Version
    {
        get
        {
            OrtLibrary.EnsureLoaded();
            return OrtApi.VersionString;
        }
    }

    /// <summary>How the library was built: its branch, commit and flags.</summary>
    public static string BuildInfo
    {
        get
        {
            OrtLibrary.EnsureLoaded();
            return Marshal.PtrToStringUTF8(OrtApi.GetBuildInfoString()) ?? "";
        }
    }

    /// <summary>The execution providers that the library was built with, by ONNX Runtime's names.</summary>
    public static IReadOnlyList<string> Providers
    {
        get
        {
            OrtLibrary.EnsureLoaded();
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
}
