namespace Easel.Diffusion.Weights;

/// <summary>What a session is given of a weight.</summary>
internal enum WeightForm
{
    Float32,
    Float16,
    BFloat16,

    /// <summary>Whole numbers of a matrix, [rows, blocks, bytes of a block].</summary>
    Packed,

    /// <summary>The scale of each block, [rows, blocks].</summary>
    Scales,

    /// <summary>What stands for 0 in each block, [rows, blocks].</summary>
    ZeroPoints,
}
