namespace Easel.Diffusion.Weights;

/// <summary>
/// A matrix in blocks of 32 numbers of a row, as ONNX Runtime's MatMulNBits reads them: a number is (code - zero point) * scale. Its own
/// zero point is in the middle of the codes.
/// </summary>
/// <param name="Bits">4 or 8.</param>
/// <param name="HasZeroPoints">Blocks have zero points of their own.</param>
internal sealed record BlockLayout(int Bits, bool HasZeroPoints)
{
    public const int Elements = 32;

    // Where time is to be saved the inputs are rounded to eight bits too, block by block, which costs less than the matrix' own rounding.
    private const long LargeMatrix = 1 << 20;

    public int Middle => 1 << (Bits - 1);

    public int BlockBytes => Elements * Bits / 8;

    public static long BlocksOf(WeightTensor weight) => weight.Count / Elements;

    public long PackedBytes(WeightTensor weight) => BlocksOf(weight) * BlockBytes;

    /// <summary>What is multiplied with the matrix is rounded too.</summary>
    public bool RoundsInputs(WeightTensor weight) => weight.Count >= LargeMatrix && !HasZeroPoints;

    public static long ScaleBytes(WeightTensor weight) => BlocksOf(weight) * sizeof(float);

    /// <summary>How a matrix is kept; null for one that stays float32.</summary>
    public static BlockLayout? For(WeightTensor weight, Quantization asked)
    {
        if (weight.Shape is not [_, var columns] || columns % Elements != 0)
            return null;
        var own = OfType(weight.Type);
        return asked switch
        {
            Quantization.Q4 when own is null or { Bits: 8 } => new BlockLayout(4, HasZeroPoints: false),
            Quantization.Q8 when own is null => new BlockLayout(8, HasZeroPoints: false),
            _ => own,
        };
    }

    /// <summary>The blocks of a file's format without a loss that matters: formats of five and six bits become eight.</summary>
    private static BlockLayout? OfType(WeightType type) =>
        type switch
        {
            WeightType.Q4_0 => new(4, HasZeroPoints: false),
            WeightType.Q4_1 or WeightType.Q4_K => new(4, HasZeroPoints: true),
            WeightType.Q8_0 or WeightType.Q5_0 or WeightType.Q5_1 or WeightType.Q5_K or WeightType.Q6_K => new(8, HasZeroPoints: false),
            _ => null,
        };
}
