namespace Easel.Diffusion.Weights.Conversion;

/// <summary>How the weights of a converted file are stored.</summary>
public enum WeightPrecision
{
    /// <summary>Half precision, as safetensors.</summary>
    F16,

    /// <summary>bfloat16, as safetensors.</summary>
    BF16,

    /// <summary>Matrices and kernels in eight bits of floating point (E4M3), the rest in float16, as safetensors.</summary>
    F8,

    /// <summary>Matrices in blocks of eight-bit whole numbers (Q8_0), the rest in float16, as GGUF.</summary>
    Q8,
}
