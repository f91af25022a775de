namespace Easel.Diffusion.Weights;

/// <summary>A tensor of a file, or rows of one: where its numbers lie, row-major, and how they are stored. Immutable.</summary>
/// <param name="Name">As the file has it.</param>
/// <param name="Offset">In bytes, in the file.</param>
internal sealed record WeightTensor(string Name, WeightType Type, IReadOnlyList<long> Shape, MappedFile File, long Offset)
{
    /// <summary>The product of the sides, which whoever made it has checked.</summary>
    public long Count { get; } = WeightLayout.Count([.. Shape]) ?? 0;

    /// <summary>What every number is multiplied by: files in eight bits of floating point may have one for each tensor.</summary>
    public float Scale { get; init; } = 1;

    public long Bytes => Count / WeightLayout.Of(Type).Elements * WeightLayout.Of(Type).Bytes;

    /// <summary>Where the first number lies; valid until the file is disposed.</summary>
    public unsafe nint Address => (nint)(File.Start + Offset);

    /// <summary>The same numbers in another shape of as many.</summary>
    public WeightTensor Reshape(params IReadOnlyList<long> shape)
    {
        var other = new WeightTensor(Name, Type, shape, File, Offset) { Scale = Scale };
        return other.Count == Count ? other : throw new InvalidOperationException($"{this} is not [{string.Join(", ", shape)}].");
    }

    /// <summary>Some of the rows: slices along the first dimension, which lie one after the other.</summary>
    public WeightTensor Rows(long first, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Shape[0] - first);
        var rowBytes = Shape[0] == 0 ? 0 : Bytes / Shape[0];
        return new WeightTensor(Name, Type, [count, .. Shape.Skip(1)], File, Offset + first * rowBytes) { Scale = Scale };
    }

    /// <summary>The numbers as float32.</summary>
    /// <param name="values">As many as <see cref="Count"/>, which must fit.</param>
    public void CopyTo(Span<float> values) => WeightConverter.ToFloats(this, 0, values);

    public float[] ToArray()
    {
        var values = new float[Count];
        CopyTo(values);
        return values;
    }

    public override string ToString() => $"{Name} {Type} [{string.Join(", ", Shape)}]";
}
