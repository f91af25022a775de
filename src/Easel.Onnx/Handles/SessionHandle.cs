using System.Runtime.InteropServices;
using Easel.Onnx.Native;
using Easel.Onnx.OptimizedGraphs;

namespace Easel.Onnx.Handles;

/// <summary>An OrtSession, with the log callback that it holds.</summary>
internal sealed unsafe class SessionHandle : SafeHandle
{
    private GCHandle _log;

    internal SessionHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    public nint Pointer => handle;

    /// <param name="saveTo">Where the optimised graph goes; null saves none.</param>
    public static SessionHandle Open(string modelPath, OnnxSessionOptions options, OnnxGraphOptimization optimization, OptimizedGraphFiles? saveTo)
    {
        OrtLibrary.EnsureLoaded();

        // Before anything else of the library: providers log through the environment, and fail without it.
        var environment = OrtEnvironment.Handle;
        var session = new SessionHandle();
        if (options.Log is not null)
        {
            session._log = GCHandle.Alloc(options.Log);
        }

        try
        {
            var logState = session._log.IsAllocated ? GCHandle.ToIntPtr(session._log) : 0;
            using var nativeOptions = SessionOptionsHandle.Create(options, optimization, logState);
            if (saveTo is not null)
            {
                nativeOptions.SaveOptimizedGraph(saveTo.GraphPath, OptimizedGraphFiles.WeightsName, OptimizedGraphFiles.MinimumWeightBytes);
            }

            using var path = new NativePath(modelPath);
            nint pointer;
            var status = OrtApi.CreateSession(environment, path.Pointer, nativeOptions.Pointer, &pointer);
            if (status != 0)
            {
                var failure = OrtStatus.ToException(status);
                throw options.Device == OnnxDevice.Cpu
                    ? new OnnxRuntimeException(failure.Code, $"The model '{modelPath}' cannot be opened. ONNX Runtime says: {failure.Message}", failure)
                    : new OnnxRuntimeException(failure.Code, $"The model '{modelPath}' cannot be opened on the device {options.Device}. ONNX Runtime says: {failure.Message}", failure);
            }

            session.SetHandle(pointer);
            return session;
        }
        catch
        {
            session.FreeLog();
            throw;
        }
    }

    protected override bool ReleaseHandle()
    {
        OrtApi.ReleaseSession(handle);
        FreeLog();
        return true;
    }

    private void FreeLog()
    {
        if (_log.IsAllocated)
        {
            _log.Free();
        }
    }
}
