using System.Collections.Frozen;
using Easel.Abstractions.Models;

namespace Easel.Core.Models;

/// <summary>Which models there are and which of them a name means. Immutable.</summary>
public sealed class ModelCatalog
{
    private readonly FrozenDictionary<string, RegisteredModel> _byName;
    private readonly RegisteredModel _default;

    /// <param name="models">At least one; ids are unique.</param>
    /// <param name="options">Default model and aliases.</param>
    /// <exception cref="ArgumentException">No model, two of one id, or a default that is not among them.</exception>
    public ModelCatalog(IEnumerable<RegisteredModel> models, CoreOptions options)
    {
        var byName = new Dictionary<string, RegisteredModel>(StringComparer.Ordinal);
        var cards = new List<ModelCard>();
        foreach (var model in models)
        {
            if (!byName.TryAdd(model.Card.Id, model)) throw new ArgumentException($"Two models have the id '{model.Card.Id}'.", nameof(models));
            cards.Add(model.Card);
        }

        if (cards.Count == 0) throw new ArgumentException("There is no model to draw with.", nameof(models));
        if (!byName.TryGetValue(options.DefaultModel ?? cards[0].Id, out var chosen))
        {
            throw new ArgumentException(
                $"The default model '{options.DefaultModel}' is not among the models: {string.Join(", ", cards.Select(card => card.Id))}.", nameof(options));
        }

        _default = chosen;
        var aliases = new List<string>();
        foreach (var alias in options.Aliases)
        {
            if (byName.TryAdd(alias, chosen)) aliases.Add(alias);
        }

        Models = [.. cards.Select(card => byName[card.Id])];
        Cards = cards;
        Aliases = aliases;
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The models themselves, in the order they were registered.</summary>
    public IReadOnlyList<ModelCard> Cards { get; }

    /// <summary>The foreign names that the default model answers to.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The card of the model that serves <paramref name="name"/>; null or empty means the default. Null when nobody does.</summary>
    public ModelCard? Find(string? name) => string.IsNullOrEmpty(name) ? _default.Card : _byName.GetValueOrDefault(name)?.Card;

    internal IReadOnlyList<RegisteredModel> Models { get; }
}
