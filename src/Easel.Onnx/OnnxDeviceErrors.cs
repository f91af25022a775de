namespace Easel.Onnx;

/// <summary>What a user reads who asked for a device that is not there.</summary>
internal static class OnnxDeviceErrors
{
    public static OnnxRuntimeException Unavailable(OnnxDevice device, OnnxRuntimeException cause)
    {
        var (provider, need) = device switch
        {
            OnnxDevice.WebGpu => ("WebGpuExecutionProvider", "a graphics card with a Vulkan (Linux), Direct3D 12 (Windows) or Metal (macOS) driver"),
            OnnxDevice.Cuda => ("CUDAExecutionProvider", "the file of ONNX Runtime's CUDA provider (onnxruntime_providers_cuda) beside the program, and NVIDIA's driver, CUDA and cuDNN"),
            _ => ("CPUExecutionProvider", "a processor"),
        };
        var built = OnnxLibrary.Providers.Contains(provider, StringComparer.Ordinal)
            ? ""
            : $" The ONNX Runtime {OnnxLibrary.Version} at hand is built without {provider}; it has {string.Join(", ", OnnxLibrary.Providers)}.";
        return new OnnxRuntimeException(
            cause.Code,
            $"The device {device} is not available. It needs {need}.{built} ONNX Runtime says: {cause.Message.TrimEnd()}",
            cause);
    }
}
