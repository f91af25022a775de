using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Easel.Onnx.Native;

/// <summary>ONNX Runtime's logging function: without one of ours it writes to standard error.</summary>
internal static unsafe class OrtLog
{
    /// <param name="state">0, or a GCHandle of the Action that receives the message.</param>
    [UnmanagedCallersOnly]
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "An exception must not cross native frames.")]
    public static void Write(nint state, int severity, byte* category, byte* logId, byte* location, byte* message)
    {
        if (state == 0)
        {
            return;
        }

        try
        {
            var log = Unsafe.As<Action<OnnxLogLevel, string>>(GCHandle.FromIntPtr(state).Target);
            log?.Invoke((OnnxLogLevel)severity, Marshal.PtrToStringUTF8((nint)message) ?? "");
        }
        catch (Exception)
        {
        }
    }
}
