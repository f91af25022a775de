using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>Tensors under other names: each name goes through a list of prefixes, then of pieces within it.</summary>
internal static class KeyRewriter
{
    /// <summary>The tensors whose names begin with a prefix, without it.</summary>
    public static Dictionary<string, WeightTensor> Under(IReadOnlyDictionary<string, WeightTensor> tensors, string prefix)
    {
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                found[name[prefix.Length..]] = tensor;
        }

        return found;
    }

    /// <summary>The name with the first of the pairs whose left half it begins with, replaced; null where it begins with none.</summary>
    public static string? Start(string name, ReadOnlySpan<(string From, string To)> starts)
    {
        foreach (var (from, to) in starts)
        {
            if (name.StartsWith(from, StringComparison.Ordinal))
                return string.Concat(to, name.AsSpan(from.Length));
        }

        return null;
    }

    /// <summary>The name with every left half that occurs in it replaced.</summary>
    public static string Pieces(string name, ReadOnlySpan<(string From, string To)> pieces)
    {
        foreach (var (from, to) in pieces)
            name = name.Replace(from, to, StringComparison.Ordinal);
        return name;
    }

    /// <summary>Matrices that lie one below the other in one, each under a name of its own.</summary>
    /// <param name="joint">The piece of the name that each of <paramref name="parts"/> takes the place of. What cannot be parted keeps
    /// its name.</param>
    public static void AddParts(
        Dictionary<string, WeightTensor> found,
        string name,
        WeightTensor tensor,
        string joint,
        ReadOnlySpan<string> parts
    )
    {
        if (tensor.Shape.Count == 0 || tensor.Shape[0] % parts.Length != 0)
        {
            found[name] = tensor;
            return;
        }

        var rows = tensor.Shape[0] / parts.Length;
        for (var i = 0; i < parts.Length; i++)
            found[name.Replace(joint, parts[i], StringComparison.Ordinal)] = tensor.Rows(i * rows, rows);
    }
}
