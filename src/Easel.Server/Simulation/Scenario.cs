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
                return _rules.Exists(entry => entry.Rule is { Model: not null, OfDrawings: false });
        }
    }

    /// <summary>No rule is of requests.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
                return !_rules.Exists(entry => !entry.Rule.OfDrawings);
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
    public SimulatedFailure? Next(string method, string path, string? model) => Next(rule => rule.Matches(method, path, model));

    /// <summary>How a drawing fails, in the same way.</summary>
    public SimulatedFailure? NextDrawing(string? customId, string? prompt, string? model) =>
        Next(rule => rule.MatchesDrawing(customId, prompt, model));

    private SimulatedFailure? Next(Predicate<ScenarioRule> matches)
    {
        lock (_lock)
        {
            SimulatedFailure? failure = null;
            foreach (var entry in _rules.Where(entry => matches(entry.Rule)))
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
