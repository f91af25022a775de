using System.Text.Json;

namespace Easel.Server.Tests.Support;

/// <summary>The names of all members, with the names that lead to them; places in arrays are not told apart.</summary>
internal static class MemberPaths
{
    public static IEnumerable<string> Of(JsonElement value, string path = "") =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(member => Of(member.Value, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}"))
                .Distinct(),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Of(item, path)).Distinct(),
            _ => [],
        };

    /// <param name="document">An OpenAPI document.</param>
    /// <param name="schema">The name of one of its schemas.</param>
    public static IEnumerable<string> Described(JsonElement document, string schema) =>
        Of(document.GetProperty("components").GetProperty("schemas"), schema, "").Distinct();

    private static IEnumerable<string> Of(JsonElement schemas, string name, string path) => Parts(schemas, schemas.GetProperty(name), path);

    private static IEnumerable<string> Parts(JsonElement schemas, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Of(schemas, reference.GetString()!.Split('/')[^1], path);
        if (schema.TryGetProperty("items", out var items))
            return Parts(schemas, items, path);
        foreach (var union in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema.TryGetProperty(union, out var parts))
                return parts.EnumerateArray().SelectMany(part => Parts(schemas, part, path)).ToList();
        }

        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().SelectMany(one => Parts(schemas, one.Value, $"{path}.{one.Name}").Prepend($"{path}.{one.Name}"))
            : [];
    }
}
