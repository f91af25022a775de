namespace Easel.Onnx;

/// <summary>Where a session computes. Inputs and outputs are in main memory on every device.</summary>
public enum OnnxDevice
{
    Cpu,

    /// <summary>Any vendor's graphics card, by ONNX Runtime's WebGPU execution provider.</summary>
    WebGpu,

    /// <summary>NVIDIA cards; needs an ONNX Runtime library built with CUDA in place of the one that Easel ships.</summary>
    Cuda,
}
