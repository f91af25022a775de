using System.Text.Json.Nodes;
using Easel.Cassettes.Secrets;

namespace Easel.Cassettes.Requests;

/// <summary>Takes keys out of a body's texts and names, wherever they stand.</summary>
internal static class BodyRedaction
{
    public static JsonNode? Redact(JsonNode? node, SecretRedactor redactor) =>
        node switch
        {
            JsonObject members => Members(members, redactor),
            JsonArray items => new JsonArray([.. items.Select(item => Redact(item, redactor))]),
            JsonValue value when value.TryGetValue<string>(out var text) => redactor.Redact(text),
            JsonValue number
                when redactor.Redact(number.ToJsonString()) is var shown
                    && !string.Equals(shown, number.ToJsonString(), StringComparison.Ordinal) => shown,
            _ => node?.DeepClone(),
        };

    private static JsonObject Members(JsonObject members, SecretRedactor redactor)
    {
        var redacted = new JsonObject();
        foreach (var (name, value) in members)
            redacted[redactor.Redact(name)] = Redact(value, redactor);
        return redacted;
    }
}
