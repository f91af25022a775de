namespace Easel.Diffusion.Graphs;

/// <summary>A tensor in a graph: an input, a weight, a constant, or what a node makes.</summary>
internal readonly record struct Value(string Name)
{
    /// <summary>For an optional input of a node that is left out.</summary>
    public static Value None { get; } = new("");
}
