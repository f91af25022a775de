using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Easel.Providers.Cards;

/// <summary>
/// Reads <c>{"models": [...]}</c>, an entry a model (<see cref="CardData"/>). An entry may be <c>like</c> another, of this file or of those
/// that Easel brings, and then says only what differs.
/// </summary>
internal static class CardReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The entries as they stand, by id, each whole; and a sentence for each that is not good.</summary>
    /// <param name="source">Names the file in problems.</param>
    /// <param name="known">Entries that this file's may be like.</param>
    public static (IReadOnlyDictionary<string, JsonObject> Entries, IReadOnlyList<string> Problems) Read(
        string json,
        string source,
        IReadOnlyDictionary<string, JsonObject> known
    )
    {
        var problems = new List<string>();
        var entries = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        try
        {
            if (JsonNode.Parse(json, null, Lenient) is not JsonObject { } root || root["models"] is not JsonArray models)
                return (entries, [$"{source} is not {{\"models\": [...]}}."]);
            foreach (var node in models)
            {
                if (node is JsonObject entry && entry["id"] is JsonValue id && id.TryGetValue(out string? name) && name.Length > 0)
                    Add(name, entry);
                else
                    problems.Add($"{source} has an entry without an id.");
            }
        }
        catch (JsonException broken)
        {
            problems.Add($"{source} is not valid JSON: {broken.Message}");
        }

        return (entries, problems);

        void Add(string name, JsonObject entry)
        {
            var whole = Merge(entry, name);
            if (whole is not null && !entries.TryAdd(name, whole))
                problems.Add($"{source} has '{name}' twice.");
        }

        JsonObject? Merge(JsonObject entry, string name)
        {
            if (entry["like"] is not { } like)
                return (JsonObject)entry.DeepClone();
            if (like is not JsonValue value || !value.TryGetValue(out string? model) || Find(model) is not { } pattern)
            {
                problems.Add($"{source}: '{name}' is like {like.ToJsonString()}, which is not there before it.");
                return null;
            }

            var whole = (JsonObject)pattern.DeepClone();
            whole.Remove("aliases");
            whole.Remove("name");
            foreach (var (key, said) in entry)
            {
                if (key is not "like")
                    whole[key] = said?.DeepClone();
            }

            return whole;
        }

        JsonObject? Find(string name) => entries.GetValueOrDefault(name) ?? known.GetValueOrDefault(name);
    }

    /// <summary>An entry's data; null, and told, when it is not good.</summary>
    public static CardData? Parse(JsonObject entry, string source, List<string> problems)
    {
        try
        {
            return entry.Deserialize<CardData>(Options);
        }
        catch (JsonException wrong)
        {
            problems.Add($"{source}: '{entry["id"]}' is not good: {wrong.Message}");
            return null;
        }
    }
}
