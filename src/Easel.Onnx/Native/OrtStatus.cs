using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

/// <summary>The one check that every OrtStatus* goes through.</summary>
internal static class OrtStatus
{
    /// <exception cref="OnnxRuntimeException">The status is not success.</exception>
    public static void Check(nint status)
    {
        if (status != 0)
        {
            throw ToException(status);
        }
    }

    /// <summary>Reads a failed status and releases it.</summary>
    public static OnnxRuntimeException ToException(nint status)
    {
        var code = (OnnxErrorCode)OrtApi.GetErrorCode(status);
        var message = Marshal.PtrToStringUTF8(OrtApi.GetErrorMessage(status)) ?? "";
        OrtApi.ReleaseStatus(status);
        return new OnnxRuntimeException(code, message);
    }
}
