using System.Runtime.InteropServices;
using Easel.Onnx.Native;

namespace Easel.Onnx.Handles;

/// <summary>One run's OrtRunOptions: the flag that stops it before its next node.</summary>
internal sealed unsafe class RunOptionsHandle : SafeHandle
{
    internal RunOptionsHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    public nint Pointer => handle;

    public static RunOptionsHandle Create()
    {
        var options = new RunOptionsHandle();
        nint pointer;
        OrtStatus.Check(OrtApi.CreateRunOptions(&pointer));
        options.SetHandle(pointer);
        return options;
    }

    public void Terminate() => OrtStatus.Check(OrtApi.RunOptionsSetTerminate(handle));

    protected override bool ReleaseHandle()
    {
        OrtApi.ReleaseRunOptions(handle);
        return true;
    }
}
