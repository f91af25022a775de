using System.Runtime.InteropServices;
using System.Text;
using Easel.Onnx.Native;

namespace Easel.Onnx.Handles;

/// <summary>OrtSessionOptions; used while a session is made, not after.</summary>
internal sealed unsafe class SessionOptionsHandle : SafeHandle
{
    internal SessionOptionsHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    public nint Pointer => handle;

    public static SessionOptionsHandle Create(OnnxSessionOptions options, OnnxGraphOptimization optimization, nint logState)
    {
        var native = new SessionOptionsHandle();
        nint pointer;
        OrtStatus.Check(OrtApi.CreateSessionOptions(&pointer));
        native.SetHandle(pointer);
        try
        {
            // Left at 0 the library would pin a thread to each physical core of the machine, also where a container may use fewer.
            var threads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads;
            OrtStatus.Check(OrtApi.SetIntraOpNumThreads(pointer, threads));
            OrtStatus.Check(OrtApi.SetSessionGraphOptimizationLevel(pointer, (int)optimization));
            OrtStatus.Check(OrtApi.SetUserLoggingFunction(pointer, &OrtLog.Write, logState));
            OrtStatus.Check(OrtApi.SetSessionLogSeverityLevel(pointer, (int)(logState == 0 ? OnnxLogLevel.Fatal : OnnxLogLevel.Warning)));
            native.Configure("session.intra_op.allow_spinning", options.SpinWaiting ? "1" : "0");
            native.AppendDevice(options.Device);
            return native;
        }
        catch
        {
            native.Dispose();
            throw;
        }
    }

    /// <summary>Has the session write its optimised graph, with the weights in a file of their own beside it.</summary>
    public void SaveOptimizedGraph(string path, string weightsFileName, int minimumWeightBytes)
    {
        using var native = new NativePath(path);
        OrtStatus.Check(OrtApi.SetOptimizedModelFilePath(handle, native.Pointer));
        Configure("session.optimized_model_external_initializers_file_name", weightsFileName);
        Configure("session.optimized_model_external_initializers_min_size_in_bytes", minimumWeightBytes.ToString());
    }

    protected override bool ReleaseHandle()
    {
        OrtApi.ReleaseSessionOptions(handle);
        return true;
    }

    private void AppendDevice(OnnxDevice device)
    {
        if (device == OnnxDevice.Cpu)
        {
            return;
        }

        var status = device switch
        {
            OnnxDevice.WebGpu => AppendWebGpu(),
            OnnxDevice.Cuda => AppendCuda(),
            _ => throw new ArgumentOutOfRangeException(nameof(device), device, "Not an OnnxDevice."),
        };
        if (status != 0)
        {
            throw OnnxDeviceErrors.Unavailable(device, OrtStatus.ToException(status));
        }
    }

    private nint AppendWebGpu()
    {
        fixed (byte* name = "WebGPU\0"u8)
        {
            return OrtApi.AppendExecutionProvider(handle, name, null, null, 0);
        }
    }

    private nint AppendCuda()
    {
        nint cudaOptions;
        var status = OrtApi.CreateCudaProviderOptions(&cudaOptions);
        if (status == 0)
        {
            status = OrtApi.AppendCudaProvider(handle, cudaOptions);
            OrtApi.ReleaseCudaProviderOptions(cudaOptions);
        }

        return status;
    }

    private void Configure(string key, string value)
    {
        fixed (byte* keyBytes = Encoding.UTF8.GetBytes(key + '\0'))
        fixed (byte* valueBytes = Encoding.UTF8.GetBytes(value + '\0'))
        {
            OrtStatus.Check(OrtApi.AddSessionConfigEntry(handle, keyBytes, valueBytes));
        }
    }
}
