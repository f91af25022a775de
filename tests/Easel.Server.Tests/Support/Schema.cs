using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Easel.Server.Tests.Support;

/// <summary>Holds JSON against the few schema keywords that the two descriptions use; one that it does not know is an error.</summary>
internal sealed class Schema
{
    private static readonly string[] Annotations = ["description", "format", "example", "default", "title", "discriminator", "nullable"];

    private readonly JsonElement _schemas;
    private readonly bool _isWhole;

    private Schema(JsonElement schemas, bool isWhole = false) => (_schemas, _isWhole) = (schemas, isWhole);

    /// <summary>OpenAI's own, reduced from its public description to the keywords that constrain.</summary>
    public static Schema OpenAI { get; } = new(Parse(File.ReadAllText(Path.Combine(Folder(), "..", "Schemas", "openai-images.json"))));

    /// <summary>The same for the Responses API, its unions narrowed to what images need.</summary>
    public static Schema Responses { get; } =
        new(Parse(File.ReadAllText(Path.Combine(Folder(), "..", "Schemas", "openai-responses.json"))));

    /// <summary>Those of a description as this server serves it, which names every member.</summary>
    public static Schema Of(string openApi) => new(Parse(openApi).GetProperty("components").GetProperty("schemas"), isWhole: true);

    /// <summary>Those of a client's own types.</summary>
    public static Schema OfTypes(JsonElement schemas) => new(schemas);

    /// <summary>Every way in which <paramref name="value"/> is not a <paramref name="name"/>.</summary>
    public IReadOnlyList<string> Problems(string name, JsonElement value)
    {
        var problems = new List<string>();
        Check(_schemas.GetProperty(name), value, name, problems);
        return problems;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Null && schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean())
            return;
        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$ref":
                    var name = keyword.Value.GetString()!.Split('/')[^1];
                    Check(_schemas.GetProperty(name), value, path, problems);
                    break;
                case "type" when !IsOfType(keyword.Value, value):
                    problems.Add($"{path} is {value.ValueKind}, not {keyword.Value}");
                    break;
                case "enum" when !keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)):
                    problems.Add($"{path} is {value}, not one of {keyword.Value}");
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    problems.AddRange(
                        keyword
                            .Value.EnumerateArray()
                            .Where(one => !value.TryGetProperty(one.GetString()!, out _))
                            .Select(one => $"{path} has no {one}")
                    );
                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    foreach (var property in keyword.Value.EnumerateObject())
                    {
                        if (value.TryGetProperty(property.Name, out var member))
                            Check(property.Value, member, $"{path}.{property.Name}", problems);
                    }

                    if (_isWhole)
                    {
                        problems.AddRange(
                            value
                                .EnumerateObject()
                                .Where(member => !keyword.Value.TryGetProperty(member.Name, out _))
                                .Select(member => $"{path}.{member.Name} is not described")
                        );
                    }

                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    foreach (var (index, item) in value.EnumerateArray().Index())
                        Check(keyword.Value, item, $"{path}[{index}]", problems);
                    break;
                case "allOf":
                    foreach (var one in keyword.Value.EnumerateArray())
                        Check(one, value, path, problems);
                    break;
                case "anyOf":
                    if (!keyword.Value.EnumerateArray().Any(one => Fits(one, value, path)))
                        problems.Add($"{path} is none of {keyword.Value}");
                    break;
                case "oneOf":
                    var fitting = keyword.Value.EnumerateArray().Count(one => Fits(one, value, path));
                    if (fitting != 1)
                        problems.Add($"{path} is {fitting} of {keyword.Value}");
                    break;
                case "type" or "enum" or "required" or "properties" or "items":
                    break;
                default:
                    Annotations.ShouldContain(keyword.Name);
                    break;
            }
        }
    }

    private bool Fits(JsonElement schema, JsonElement value, string path)
    {
        var problems = new List<string>();
        Check(schema, value, path, problems);
        return problems.Count == 0;
    }

    private static bool IsOfType(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(one => IsOfType(one, value))
            : type.GetString() switch
            {
                "object" => value.ValueKind == JsonValueKind.Object,
                "array" => value.ValueKind == JsonValueKind.Array,
                "string" => value.ValueKind == JsonValueKind.String,
                "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                "number" => value.ValueKind == JsonValueKind.Number,
                "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
                "null" => value.ValueKind == JsonValueKind.Null,
                var other => throw new NotSupportedException(other),
            };

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
