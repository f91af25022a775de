using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct OrtApiBase
{
    public delegate* unmanaged<uint, nint*> GetApi;
    public delegate* unmanaged<nint> GetVersionString;
}
