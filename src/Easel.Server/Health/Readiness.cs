using System.Collections.Concurrent;
using Easel.Core.Models;

namespace Easel.Server.Health;

/// <summary>Which models are warm.</summary>
internal sealed class Readiness(ModelCatalog catalog)
{
    private readonly ConcurrentDictionary<string, ModelState> _states = new(StringComparer.Ordinal);

    public IEnumerable<(string Model, ModelState State)> Models => catalog.Cards.Select(card => (card.Id, StateOf(card.Id)));

    /// <summary>Every model is warm.</summary>
    public bool IsReady => catalog.Cards.All(card => StateOf(card.Id) == ModelState.Ready);

    public void Set(string model, ModelState state) => _states[model] = state;

    private ModelState StateOf(string model) => _states.GetValueOrDefault(model, ModelState.Starting);
}

internal enum ModelState
{
    Starting,
    Ready,
    Failed,
}
