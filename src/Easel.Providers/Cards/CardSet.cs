using System.Text.Json.Nodes;
using Easel.Providers.Configuration;

namespace Easel.Providers.Cards;

/// <summary>What is known of a service's models without asking it: Easel's own data, and over it the operator's file. Immutable.</summary>
internal sealed class CardSet
{
    /// <summary>Begins the ids of entries that describe models which no other entry names.</summary>
    private const char Template = '*';

    private readonly string _template;
    private readonly Dictionary<string, CardData> _cards = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    public CardSet(ProviderOptions options)
    {
        _template = Template + options.Type.Template(options);
        IReadOnlyDictionary<string, JsonObject> entries = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        if (options.Type.Cards is { } folder)
            entries = Add(Embedded(folder), $"{folder}/models.json", entries);
        if (options.CardsFile is { } file)
            AddFile(file, entries);
    }

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>In the order in which they are written.</summary>
    public IEnumerable<CardData> All => _cards.Values.Where(card => card.Id[0] != Template);

    public CardData? Find(string id) => _cards.GetValueOrDefault(id);

    /// <summary>The card of a model; of one that is not known, what is usual at the service.</summary>
    public CardData Describe(string id) => Find(id) ?? ((Find(_template) ?? new CardData { Id = id }) with { Id = id, Name = null });

    private static string Embedded(string folder)
    {
        using var resource =
            typeof(CardSet).Assembly.GetManifestResourceStream($"models/{folder}/models.json")
            ?? throw new InvalidOperationException($"There is no {folder}/models.json.");
        using var text = new StreamReader(resource);
        return text.ReadToEnd();
    }

    private void AddFile(string file, IReadOnlyDictionary<string, JsonObject> known)
    {
        try
        {
            Add(File.ReadAllText(file), file, known);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{file} cannot be read: {unreadable.Message}");
        }
    }

    private IReadOnlyDictionary<string, JsonObject> Add(string json, string source, IReadOnlyDictionary<string, JsonObject> known)
    {
        var (entries, problems) = CardReader.Read(json, source, known);
        _problems.AddRange(problems);
        foreach (var (id, entry) in entries)
        {
            if (CardReader.Parse(entry, source, _problems) is { } card)
                _cards[id] = card;
        }

        return entries;
    }
}
