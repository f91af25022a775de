namespace Easel.Diffusion.Weights;

/// <summary>The converted weights of a model's networks, kept while the sessions over them are made anew. Thread-safe.</summary>
internal sealed class WeightBanks : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, WeightBank> _banks = new(StringComparer.Ordinal);

    public WeightBank Of(string part)
    {
        lock (_lock)
        {
            if (!_banks.TryGetValue(part, out var bank))
                _banks[part] = bank = new WeightBank();
            return bank;
        }
    }

    public void Dispose() => Clear();

    /// <summary>Frees everything; what is asked for afterwards is made anew.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (var bank in _banks.Values)
                bank.Dispose();
            _banks.Clear();
        }
    }
}
