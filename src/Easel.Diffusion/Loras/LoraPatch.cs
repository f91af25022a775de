using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Loras;

/// <summary>What the chosen LoRAs change in one network.</summary>
internal sealed class LoraPatch : IWeightPatch
{
    private readonly Dictionary<string, List<(LoraModule Module, float Strength, string Key)>> _changes = new(StringComparer.Ordinal);

    public bool Touches(string name) => _changes.ContainsKey(name);

    public string KeyOf(string name) => string.Join('\n', _changes[name].Select(change => $"{change.Strength:R} {change.Key}"));

    /// <param name="weight">By its name in the graph; the module has been held against its shape.</param>
    /// <param name="key">Which file the module is of.</param>
    public void Add(string weight, LoraModule module, float strength, string key)
    {
        if (!_changes.TryGetValue(weight, out var changes))
            _changes[weight] = changes = [];
        changes.Add((module, strength, key));
    }

    public void AddTo(string name, IReadOnlyList<long> shape, Span<float> values)
    {
        foreach (var (module, strength, _) in _changes[name])
            module.AddTo(values, shape, strength);
    }
}
