namespace Easel.Onnx;

/// <summary>What a user reads who asked for a device that is not there.</summary>
internal static class OnnxDeviceErrors
{
    public static OnnxRuntimeException Unavailable(OnnxDevice device, OnnxRuntimeException cause)
    {
        var provider = device switch
        {
            OnnxDevice.WebGpu => "WebGpuExecutionProvider",
            OnnxDevice.Cuda => "CUDAExecutionProvider",
            _ => "CPUExecutionProvider",
        };
        var missing = OnnxLibrary.Providers.Contains(provider, StringComparer.Ordinal)
            ? "it cannot be used on this machine"
            : $"the ONNX Runtime library ({OnnxLibrary.Version}) beside the program is built without {provider}; it has "
              + string.Join(", ", OnnxLibrary.Providers);
        return new OnnxRuntimeException(cause.Code, $"The device {device} is not available: {missing}. ONNX Runtime says: {cause.Message}", cause);
    }
}
