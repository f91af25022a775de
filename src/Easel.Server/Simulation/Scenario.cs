namespace Easel.Server.Simulation;

/// <summary>The rules of a server, and how many requests each has seen. Thread-safe.</summary>
internal sealed class Scenario(SimulationOptions options)
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _rules = [.. options.Rules.Select(rule => new Entry(rule))];

    /// <summary>Rules ask for the model, which is in the body.</summary>
    public bool AsksForModel
    {
        get
        {
            lock (_lock)
                return _rules.Exists(entry => entry.Rule.Model is not null);
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (_lock)
                return _rules.Count == 0;
        }
    }

    public void Add(ScenarioRule rule)
    {
        lock (_lock)
            _rules.Add(new Entry(rule));
    }

    public void Clear()
    {
        lock (_lock)
            _rules.Clear();
    }

    /// <summary>How the request fails: as the first rule says that matches it and whose turn it is. Every rule that matches counts
    /// it.</summary>
    public SimulatedFailure? Next(string method, string path, string? model)
    {
        lock (_lock)
        {
            SimulatedFailure? failure = null;
            foreach (var entry in _rules.Where(entry => entry.Rule.Matches(method, path, model)))
            {
                entry.Count++;
                if (entry.Rule.Nth is not { } nth || (entry.Count >= nth.First && entry.Count <= nth.Last))
                    failure ??= entry.Rule.Failure;
            }

            return failure;
        }
    }

    private sealed class Entry(ScenarioRule rule)
    {
        public ScenarioRule Rule { get; } = rule;

        public int Count { get; set; }
    }
}
