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
                    using (var cuda = new OrtCUDAProviderOptions())
                        options.AppendExecutionProvider_CUDA(cuda);
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

    /// <summary>What the library at hand lacks for a device; null where it lacks nothing (the machine still may).</summary>
    public static string? WhyMissing(InferenceDevice device)
    {
        if (device == InferenceDevice.Cpu)
            return null;
        var (provider, _, library) = Of(device);
        var providers = OnnxRuntimeLibrary.Providers;
        return providers.Contains(provider, StringComparer.Ordinal)
            ? null
            : $"ONNX Runtime {OnnxRuntimeLibrary.Version} as it is here has no {provider}, only {string.Join(", ", providers)}. {library}";
    }

    private static InferenceException Unavailable(InferenceDevice device, OnnxRuntimeException cause) =>
        new(
            $"The device {device} is not available. {WhyMissing(device) ?? $"It needs {Of(device).Machine}."} ONNX Runtime says: {cause.Message.TrimEnd()}",
            cause
        );

    private static (string Provider, string Machine, string Library) Of(InferenceDevice device) =>
        device == InferenceDevice.WebGpu
            ? (
                "WebGpuExecutionProvider",
                "a graphics card with a Vulkan (Linux), Direct3D 12 (Windows) or Metal (macOS) driver",
                "Name a library that has it with Easel:OnnxRuntimeLibrary, such as the one in the npm package onnxruntime-node."
            )
            : (
                "CUDAExecutionProvider",
                "NVIDIA's driver, CUDA and cuDNN, and ONNX Runtime's CUDA provider (onnxruntime_providers_cuda) beside the program",
                "Build Easel with -p:EaselGpu=cuda."
            );
}
