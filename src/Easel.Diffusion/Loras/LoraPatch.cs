using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Loras;

/// <summary>What the chosen LoRAs change in one network.</summary>
internal sealed class LoraPatch : IWeightPatch
{
    private readonly Dictionary<string, List<(LoraModule Module, float Strength)>> _changes = new(StringComparer.Ordinal);

    public bool Touches(string name) => _changes.ContainsKey(name);

    /// <param name="weight">By its name in the graph; the module has been held against its shape.</param>
    public void Add(string weight, LoraModule module, float strength)
    {
        if (!_changes.TryGetValue(weight, out var changes))
            _changes[weight] = changes = [];
        changes.Add((module, strength));
    }

    public void AddTo(string name, IReadOnlyList<long> shape, Span<float> values)
    {
        foreach (var (module, strength) in _changes[name])
            module.AddTo(values, shape, strength);
    }
}
