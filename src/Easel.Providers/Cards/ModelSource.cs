using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Providers.Configuration;

namespace Easel.Providers.Cards;

/// <summary>
/// Which models a provider offers: those that the operator names, or all that are known and discovered. A model that has not changed keeps
/// its card. Thread-safe.
/// </summary>
internal sealed class ModelSource(ProviderOptions options, TimeProvider clock)
{
    /// <summary>Services' lists change by the day.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly CardSet _cards = new(options);
    private readonly Dictionary<string, (string Data, ServiceModel Model)> _models = new(StringComparer.Ordinal);
    private ModelDiscovery? _discovery;
    private long? _asked;

    public bool WantsDiscovery
    {
        get
        {
            lock (_lock)
                return _asked is not { } then || clock.GetElapsedTime(then) >= Fresh;
        }
    }

    /// <param name="wasAsked">The service was asked for its models just now.</param>
    /// <param name="discovery">What it said; null where it does not tell.</param>
    public ModelListing List(bool wasAsked, ModelDiscovery? discovery)
    {
        lock (_lock)
        {
            var problems = new List<string>(_cards.Problems);
            if (wasAsked)
                _asked = discovery?.Error is null ? clock.GetTimestamp() : null;
            if (discovery?.Error is { } error)
                problems.Add($"The models of '{options.Name}' could not be asked for: {error.Message}");
            else
                _discovery = discovery ?? _discovery;

            var models = new List<ModelCard>();
            foreach (var (choice, data) in Wanted())
            {
                if (Refresh(choice, data, problems) is { } model)
                    models.Add(model.Card);
            }

            return new ModelListing(models) { Problems = problems };
        }
    }

    public ServiceModel Find(ModelCard card)
    {
        lock (_lock)
            return _models.Values.First(one => ReferenceEquals(one.Model.Card, card)).Model;
    }

    private IEnumerable<(ModelChoice Choice, CardData Data)> Wanted()
    {
        var found = (_discovery?.Models ?? [])
            .DistinctBy(data => data.Id, StringComparer.Ordinal)
            .ToDictionary(data => data.Id, StringComparer.Ordinal);
        if (options.Models.Count > 0)
            return options.Models.Select(choice =>
                (choice, _cards.Find(choice.Card) ?? found.GetValueOrDefault(choice.Card) ?? _cards.Describe(choice.Card))
            );
        // Easel's own words for a model know more than a list does.
        var known = _cards.All.Where(data => _discovery is not { IsComplete: true } || found.ContainsKey(data.Id));
        return known
            .Concat(found.Values.Where(data => _cards.Find(data.Id) is null))
            .Select(data => (new ModelChoice(data.Id, data.Id), data));
    }

    private ServiceModel? Refresh(ModelChoice choice, CardData data, List<string> problems)
    {
        if (data.Ends is { } last && DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) > last)
        {
            // Of those that nobody named it is left out in silence: it is the way of services.
            if (options.Models.Count > 0)
                problems.Add($"The model '{choice.Id}' of '{options.Name}' ended on {last:yyyy-MM-dd}; it may not be there any more.");
            else
                return null;
        }

        var text = $"{choice} {JsonSerializer.Serialize(data)}";
        if (_models.TryGetValue(choice.Id, out var before) && string.Equals(before.Data, text, StringComparison.Ordinal))
            return before.Model;
        if (ServiceModels.Of(data, choice, options, problems) is not { } model)
            return null;
        _models[choice.Id] = (text, model);
        return model;
    }
}
