namespace Easel.Diffusion.Memory;

/// <summary>What a network of a model takes.</summary>
/// <param name="Name">Its part of the model, such as <c>unet</c>.</param>
/// <param name="Parameters">How many numbers its weights are.</param>
/// <param name="Stored">How most of them are stored in the file.</param>
/// <param name="WeightBytes">Of weights that are converted; <paramref name="MappedBytes"/> stay in the file.</param>
/// <param name="WorkBytes">Of what it computes while it runs, as far as can be said before.</param>
public sealed record NetworkMemory(string Name, long Parameters, string Stored, long WeightBytes, long MappedBytes, long WorkBytes)
{
    /// <summary>Beside its weights while it is loaded; not while it runs.</summary>
    public long PassingBytes { get; init; }

    /// <summary>The network that it stays in memory with where others go; null for one that goes too.</summary>
    public string? RunsWith { get; init; }

    /// <summary>Of networks that are in memory at a time, of which one runs.</summary>
    internal static long Together(IReadOnlyList<NetworkMemory> networks) =>
        networks.Sum(network => network.WeightBytes + network.MappedBytes)
        + Math.Max(networks.Max(network => network.WorkBytes), networks.Sum(network => network.PassingBytes));

    /// <summary>While it is loaded or runs, whichever is more.</summary>
    public long Bytes => WeightBytes + MappedBytes + Math.Max(WorkBytes, PassingBytes);
}
