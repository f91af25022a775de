namespace Easel.Diffusion.Graphs;

/// <summary>A named setting of a node: an integer, a float, a text or a list of integers.</summary>
internal readonly record struct NodeAttribute(string Name, object Value)
{
    public static implicit operator NodeAttribute((string Name, long Value) attribute) => new(attribute.Name, attribute.Value);

    public static implicit operator NodeAttribute((string Name, float Value) attribute) => new(attribute.Name, attribute.Value);

    public static implicit operator NodeAttribute((string Name, string Value) attribute) => new(attribute.Name, attribute.Value);

    public static implicit operator NodeAttribute((string Name, long[] Value) attribute) => new(attribute.Name, attribute.Value);
}
