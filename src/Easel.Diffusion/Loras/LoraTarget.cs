namespace Easel.Diffusion.Loras;

/// <summary>A weight that a module of a LoRA changes, or with some of its rows.</summary>
/// <param name="Name">In the graph.</param>
internal sealed record LoraTarget(string Part, string Name, IReadOnlyList<long> Shape)
{
    /// <summary>Of the module's rows, where this weight's begin.</summary>
    public long FirstRow { get; init; }

    /// <summary>How many rows the module has.</summary>
    public long AllRows { get; init; } = Shape.Count > 0 ? Shape[0] : 0;

    /// <summary>Of all that the module changes.</summary>
    public IReadOnlyList<long> WholeShape => [AllRows, .. Shape.Skip(1)];
}
