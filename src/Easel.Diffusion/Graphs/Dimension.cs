namespace Easel.Diffusion.Graphs;

/// <summary>A side of an input or output: a length, or a name where each run decides it.</summary>
internal readonly record struct Dimension(long Length, string? Name)
{
    public static implicit operator Dimension(long length) => new(length, Name: null);

    public static implicit operator Dimension(string name) => new(-1, name);
}
