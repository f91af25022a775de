using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

/// <summary>A path as ORTCHAR_T*: UTF-16 on Windows, UTF-8 elsewhere.</summary>
internal readonly unsafe ref struct NativePath
{
    public NativePath(string path) =>
        Pointer = (void*)(OperatingSystem.IsWindows() ? Marshal.StringToCoTaskMemUni(path) : Marshal.StringToCoTaskMemUTF8(path));

    public void* Pointer { get; }

    public void Dispose() => Marshal.FreeCoTaskMem((nint)Pointer);
}
