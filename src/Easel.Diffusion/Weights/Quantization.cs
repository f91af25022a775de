namespace Easel.Diffusion.Weights;

/// <summary>How the matrices of linear layers are kept: as they come, or, to save memory, in whole numbers with a scale for each 32.</summary>
public enum Quantization
{
    /// <summary>What a file has in whole numbers stays so; everything else is float32.</summary>
    None,

    /// <summary>Eight bits; kernels of convolutions in float16.</summary>
    Q8,

    /// <summary>Four bits; kernels of convolutions in float16.</summary>
    Q4,
}
