using System.Collections.Concurrent;
using Easel.Core.Models;
using Easel.Server.Roles;

namespace Easel.Server.Health;

/// <summary>Which models are warm.</summary>
internal sealed class Readiness(ModelCatalog catalog, ServerRole role)
{
    private readonly ConcurrentDictionary<string, ModelState> _states = new(StringComparer.Ordinal);

    /// <summary>Those that this server draws with.</summary>
    public IEnumerable<(string Model, ModelState State)> Models =>
        role is ServerRole.Api ? [] : catalog.Cards.Select(card => (card.Id, StateOf(card.Id)));

    /// <summary>Every model is warm.</summary>
    public bool IsReady => Models.All(model => model.State == ModelState.Ready);

    public void Set(string model, ModelState state) => _states[model] = state;

    private ModelState StateOf(string model) => _states.GetValueOrDefault(model, ModelState.Starting);
}

internal enum ModelState
{
    Starting,
    Ready,
    Failed,
}
