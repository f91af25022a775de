using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Loras;

/// <summary>What the chosen LoRAs change in one network.</summary>
internal sealed class LoraPatch : IWeightPatch
{
    private readonly Dictionary<string, List<(LoraModule Module, LoraTarget Target, float Strength, string Key)>> _changes = new(
        StringComparer.Ordinal
    );

    public bool Touches(string name) => _changes.ContainsKey(name);

    public string KeyOf(string name) => string.Join('\n', _changes[name].Select(change => $"{change.Strength:R} {change.Key}"));

    /// <param name="target">The module has been held against its shape.</param>
    /// <param name="key">Which file the module is of.</param>
    public void Add(LoraTarget target, LoraModule module, float strength, string key)
    {
        if (!_changes.TryGetValue(target.Name, out var changes))
            _changes[target.Name] = changes = [];
        changes.Add((module, target, strength, key));
    }

    public void AddTo(string name, IReadOnlyList<long> shape, Span<float> values)
    {
        foreach (var (module, target, strength, _) in _changes[name])
            module.AddTo(values, target, strength);
    }
}
