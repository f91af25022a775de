namespace Easel.Diffusion.Sessions;

/// <summary>Where a session computes. Inputs and outputs are in main memory on every device.</summary>
public enum InferenceDevice
{
    Cpu,

    /// <summary>Any vendor's graphics card, by ONNX Runtime's WebGPU execution provider; needs an ONNX Runtime library that has it
    /// (<see cref="OnnxRuntimeLibrary.Use"/>).</summary>
    WebGpu,

    /// <summary>NVIDIA cards; needs a build with ONNX Runtime's CUDA package (<c>-p:EaselGpu=cuda</c>).</summary>
    Cuda,
}
