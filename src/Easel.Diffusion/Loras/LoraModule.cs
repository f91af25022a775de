using System.Numerics.Tensors;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Loras;

/// <summary>What a LoRA adds to one weight: small matrices by their role, such as <c>down</c> and <c>up</c>.</summary>
/// <param name="Name">As the file has it, without the role.</param>
internal sealed record LoraModule(string Name, IReadOnlyDictionary<LoraRole, WeightTensor> Tensors)
{
    /// <summary>Null, or why the change cannot be worked out for a weight of this shape.</summary>
    public string? Check(IReadOnlyList<long> shape)
    {
        foreach (var (role, reason) in Unsupported)
        {
            if (Tensors.ContainsKey(role))
                return reason;
        }

        var (rows, columns) = (shape[0], shape.Skip(1).Aggregate(1L, (product, side) => product * side));
        return Kind() switch
        {
            LoraKind.Product => Fits(Side(LoraRole.Up, 0), rows)
            && Fits(Rest(LoraRole.Down), columns)
            && Fits(Rest(LoraRole.Up), Side(LoraRole.Down, 0))
                ? null
                : Misfit(shape),
            LoraKind.Hadamard => Fits(Rest(LoraRole.HadaW1A), Side(LoraRole.HadaW1B, 0))
            && Fits(Rest(LoraRole.HadaW2A), Side(LoraRole.HadaW2B, 0))
            && Fits(Side(LoraRole.HadaW1A, 0), rows)
            && Fits(Rest(LoraRole.HadaW1B), columns)
            && Fits(Side(LoraRole.HadaW2A, 0), rows)
            && Fits(Rest(LoraRole.HadaW2B), columns)
                ? null
                : Misfit(shape),
            LoraKind.Kronecker => Kronecker.Check(this, rows, columns) ? null : Misfit(shape),
            _ => "is of a kind that is not known",
        };
    }

    /// <summary>Adds <paramref name="strength"/> times the change to a weight's numbers. The module has been checked.</summary>
    public void AddTo(Span<float> values, LoraTarget target, float strength)
    {
        var columns = (int)target.Shape.Skip(1).Aggregate(1L, (product, side) => product * side);
        var kind = Kind();
        if (kind == LoraKind.Product)
        {
            var rank = (int)Rest(LoraRole.Up);
            var rows = (int)target.Shape[0];
            var up = Read(LoraRole.Up).AsSpan((int)target.FirstRow * rank, rows * rank).ToArray();
            Matrices.AddProduct(values, rows, columns, up, Read(LoraRole.Down), strength * Scale(Side(LoraRole.Down, 0)));
            return;
        }

        if (target.AllRows == target.Shape[0])
        {
            AddWhole(values, (int)target.AllRows, columns, strength, kind);
            return;
        }

        var whole = new float[target.AllRows * columns];
        AddWhole(whole, (int)target.AllRows, columns, strength, kind);
        TensorPrimitives.Add(values, whole.AsSpan((int)target.FirstRow * columns, values.Length), values);
    }

    private void AddWhole(Span<float> values, int rows, int columns, float strength, LoraKind kind)
    {
        if (kind == LoraKind.Kronecker)
        {
            Kronecker.AddTo(this, values, columns, strength);
            return;
        }

        var first = new float[values.Length];
        var second = new float[values.Length];
        Matrices.AddProduct(first, rows, columns, Read(LoraRole.HadaW1A), Read(LoraRole.HadaW1B), 1);
        Matrices.AddProduct(second, rows, columns, Read(LoraRole.HadaW2A), Read(LoraRole.HadaW2B), 1);
        var scale = strength * Scale(Side(LoraRole.HadaW1B, 0));
        for (var i = 0; i < first.Length; i++)
            values[i] += scale * first[i] * second[i];
    }

    public bool Has(LoraRole role) => Tensors.ContainsKey(role);

    public float[] Read(LoraRole role) => Tensors[role].ToArray();

    /// <summary>Alpha over the rank; 1 where no alpha is given.</summary>
    public float Scale(long rank) => Tensors.TryGetValue(LoraRole.Alpha, out var alpha) ? alpha.ToArray()[0] / Math.Max(1, rank) : 1;

    public long Side(LoraRole role, int dimension) => Tensors[role].Shape[dimension];

    /// <summary>The product of every side but the first.</summary>
    public long Rest(LoraRole role) => Tensors[role].Count / Math.Max(1, Tensors[role].Shape[0]);

    private static readonly (LoraRole Role, string Reason)[] Unsupported =
    [
        (LoraRole.DoraScale, "is a DoRA (dora_scale), which is not supported"),
        (LoraRole.Mid, "has a middle matrix (lora_mid, a CP decomposition), which is not supported"),
        (LoraRole.Tucker, "is decomposed by Tucker (hada_t*, lokr_t2), which is not supported"),
        (LoraRole.Difference, "holds whole differences of weights (diff), which are not supported"),
    ];

    private LoraKind Kind() =>
        Has(LoraRole.Up) && Has(LoraRole.Down) ? LoraKind.Product
        : Has(LoraRole.HadaW1A) && Has(LoraRole.HadaW1B) && Has(LoraRole.HadaW2A) && Has(LoraRole.HadaW2B) ? LoraKind.Hadamard
        : Kronecker.Fits(this) ? LoraKind.Kronecker
        : LoraKind.Unknown;

    private static bool Fits(long side, long wanted) => side == wanted;

    private static string Misfit(IReadOnlyList<long> shape) => $"does not fit the model's weight of [{string.Join(", ", shape)}]";

    private enum LoraKind
    {
        Unknown,
        Product,
        Hadamard,
        Kronecker,
    }
}
