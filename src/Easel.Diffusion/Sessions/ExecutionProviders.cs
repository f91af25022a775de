using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.Sessions;

/// <summary>ONNX Runtime's execution provider of each device, and what a user reads who asked for one that is not there.</summary>
internal static class ExecutionProviders
{
    /// <exception cref="InferenceException">The library or the machine lacks the device.</exception>
    public static void Append(SessionOptions options, InferenceDevice device)
    {
        try
        {
            switch (device)
            {
                case InferenceDevice.Cpu:
                    break;
                case InferenceDevice.WebGpu:
                    options.AppendExecutionProvider("WebGPU");
                    break;
                case InferenceDevice.Cuda:
                    using (var cuda = new OrtCUDAProviderOptions()) options.AppendExecutionProvider_CUDA(cuda);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(device), device, "Not an InferenceDevice.");
            }
        }
        catch (OnnxRuntimeException cause)
        {
            throw Unavailable(device, cause);
        }
    }

    private static InferenceException Unavailable(InferenceDevice device, OnnxRuntimeException cause)
    {
        var (provider, need) = device == InferenceDevice.WebGpu
            ? ("WebGpuExecutionProvider", "an ONNX Runtime library that has WebGPU (the option OnnxRuntimeLibrary names one) and a graphics card with a Vulkan (Linux), Direct3D 12 (Windows) or Metal (macOS) driver")
            : ("CUDAExecutionProvider", "an Easel built with '-p:EaselGpu=cuda', which brings ONNX Runtime's CUDA provider (onnxruntime_providers_cuda), and NVIDIA's driver, CUDA and cuDNN");
        var built = OnnxRuntimeLibrary.Providers.Contains(provider, StringComparer.Ordinal)
            ? ""
            : $" The ONNX Runtime {OnnxRuntimeLibrary.Version} at hand is built without {provider}; it has {string.Join(", ", OnnxRuntimeLibrary.Providers)}.";
        return new InferenceException($"The device {device} is not available. It needs {need}.{built} ONNX Runtime says: {cause.Message.TrimEnd()}", cause);
    }
}
