namespace Easel.Diffusion.Loras;

/// <summary>
/// LoKr (Yeh et al., "Navigating Text-To-Image Customization: From LyCORIS Fine-Tuning to Model Evaluation", 2024): the change is the
/// Kronecker product of two matrices, each whole or itself a product of two.
/// </summary>
internal static class Kronecker
{
    public static bool Fits(LoraModule module) =>
        (module.Has(LoraRole.LokrW1) || (module.Has(LoraRole.LokrW1A) && module.Has(LoraRole.LokrW1B)))
        && (module.Has(LoraRole.LokrW2) || (module.Has(LoraRole.LokrW2A) && module.Has(LoraRole.LokrW2B)));

    public static bool Check(LoraModule module, long rows, long columns)
    {
        var (rows1, columns1) = Size(module, LoraRole.LokrW1, LoraRole.LokrW1A, LoraRole.LokrW1B);
        var (rows2, columns2) = Size(module, LoraRole.LokrW2, LoraRole.LokrW2A, LoraRole.LokrW2B);
        return rows1 * rows2 == rows
            && columns1 * columns2 == columns
            && Meet(module, LoraRole.LokrW1, LoraRole.LokrW1A, LoraRole.LokrW1B)
            && Meet(module, LoraRole.LokrW2, LoraRole.LokrW2A, LoraRole.LokrW2B);
    }

    public static void AddTo(LoraModule module, Span<float> values, int columns, float strength)
    {
        var (first, columns1, rank1) = Read(module, LoraRole.LokrW1, LoraRole.LokrW1A, LoraRole.LokrW1B);
        var (second, columns2, rank2) = Read(module, LoraRole.LokrW2, LoraRole.LokrW2A, LoraRole.LokrW2B);

        // The rank is that of the factored half; two whole halves have none, and no alpha to go by.
        var scale = strength * ((rank2 ?? rank1) is { } rank ? module.Scale(rank) : 1);
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var rows2 = second.Length / columns2;
            values[i] += scale * first[row / rows2 * columns1 + column / columns2] * second[row % rows2 * columns2 + column % columns2];
        }
    }

    private static bool Meet(LoraModule module, LoraRole whole, LoraRole left, LoraRole right) =>
        module.Has(whole) || module.Rest(left) == module.Side(right, 0);

    private static (long Rows, long Columns) Size(LoraModule module, LoraRole whole, LoraRole left, LoraRole right) =>
        module.Has(whole) ? (module.Side(whole, 0), module.Rest(whole)) : (module.Side(left, 0), module.Rest(right));

    private static (float[] Values, int Columns, long? Rank) Read(LoraModule module, LoraRole whole, LoraRole left, LoraRole right)
    {
        if (module.Has(whole))
            return (module.Read(whole), (int)module.Rest(whole), null);
        var (rows, columns) = ((int)module.Side(left, 0), (int)module.Rest(right));
        var values = new float[rows * columns];
        Matrices.AddProduct(values, rows, columns, module.Read(left), module.Read(right), 1);
        return (values, columns, module.Side(right, 0));
    }
}
