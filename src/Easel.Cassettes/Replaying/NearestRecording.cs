using System.Text.Json.Nodes;
using Easel.Cassettes.Files;
using Easel.Cassettes.Requests;

namespace Easel.Cassettes.Replaying;

/// <summary>Says what of the recordings is most like a request that is not recorded, and what differs.</summary>
internal static class NearestRecording
{
    private const int Shown = 5;
    private const int MaxValue = 80;

    public static string Explain(RecordedRequest request, IReadOnlyList<Exchange> exchanges)
    {
        var asked = $"This request is not recorded: {request.Method} {request.Url}.";
        if (exchanges.Count == 0)
            return $"{asked} The cassette is empty.";
        var wanted = Flatten(request);
        var (nearest, differences) = exchanges
            .Index()
            .Select(exchange => (exchange.Index, Differences: Differences(wanted, Flatten(exchange.Item.Request))))
            .MinBy(candidate => candidate.Differences.Sum(difference => difference.Weight));
        var recorded = exchanges[nearest].Request;
        var told = differences.OrderByDescending(difference => difference.Weight).Take(Shown).Select(difference => difference.Text);
        var more = differences.Count > Shown ? $"; and {differences.Count - Shown} more" : "";
        return $"{asked} The nearest recording is line {nearest + 2}, {recorded.Method} {recorded.Url}; it differs in {string.Join("; ", told)}{more}.";
    }

    private static List<(string Text, int Weight)> Differences(Dictionary<string, string> wanted, Dictionary<string, string> recorded)
    {
        var differences = new List<(string Text, int Weight)>();
        foreach (var name in wanted.Keys.Union(recorded.Keys, StringComparer.Ordinal))
        {
            var (here, there) = (wanted.GetValueOrDefault(name), recorded.GetValueOrDefault(name));
            if (string.Equals(here, there, StringComparison.Ordinal))
                continue;
            var weight = name is "method" or "address" ? 100 : 1;
            differences.Add(
                (
                    (here, there) switch
                    {
                        (null, _) => $"{name}, which is {there} there and missing here",
                        (_, null) => $"{name}, which is {here} here and missing there",
                        _ => $"{name}, which is {here} here and {there} there",
                    },
                    weight
                )
            );
        }

        return differences;
    }

    private static Dictionary<string, string> Flatten(RecordedRequest request)
    {
        var parts = request.Url.Split('?', 2);
        var flat = new Dictionary<string, string>(StringComparer.Ordinal) { ["method"] = request.Method, ["address"] = parts[0] };
        foreach (var pair in parts.Length == 2 ? parts[1].Split('&') : [])
        {
            var sides = pair.Split('=', 2);
            flat[$"query '{sides[0]}'"] = Quoted(sides[^1]);
        }

        Flatten(request.Body, "body", flat);
        return flat;
    }

    private static void Flatten(JsonNode? node, string path, Dictionary<string, string> flat)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                    Flatten(value, $"{path}.{name}", flat);
                break;
            case JsonArray items:
                foreach (var (index, item) in items.Index())
                    Flatten(item, $"{path}[{index}]", flat);
                break;
            case not null:
                flat[path] = Quoted(node.ToJsonString().Trim('"'));
                break;
        }
    }

    private static string Quoted(string text) => text.Length <= MaxValue ? $"'{text}'" : $"'{text.AsSpan(0, MaxValue)}...'";
}
