using System.Text.Json;
using Easel.Providers.Http;

namespace Easel.Providers.Replicate;

/// <summary>The inputs that a model has, from its OpenAPI schema. Immutable.</summary>
internal sealed class ReplicateSchema
{
    private readonly Dictionary<string, ReplicateInput> _inputs = new(StringComparer.Ordinal);

    /// <summary>Of a model without a schema: what nearly all have.</summary>
    public static ReplicateSchema Usual { get; } = new() { _inputs = { ["prompt"] = new(false, []), ["seed"] = new(false, []) } };

    public static ReplicateSchema? Read(JsonElement model)
    {
        var holder = model.Member("latest_version").ValueKind == JsonValueKind.Object ? model.Member("latest_version") : model;
        var schemas = holder.Member("openapi_schema").Member("components").Member("schemas");
        var properties = schemas.Member("Input").Member("properties");
        if (properties.ValueKind != JsonValueKind.Object)
            return null;
        var schema = new ReplicateSchema();
        foreach (var property in properties.EnumerateObject())
            schema._inputs[property.Name] = InputOf(property.Value, schemas);
        return schema;
    }

    public bool Has(string name) => _inputs.ContainsKey(name);

    /// <summary>The first of these names that the model has; null for none.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
                return name;
        }

        return null;
    }

    /// <summary>The input, or what is known of one that is not there.</summary>
    public ReplicateInput Of(string name) => _inputs.GetValueOrDefault(name, new ReplicateInput(false, []));

    private static ReplicateInput InputOf(JsonElement property, JsonElement schemas)
    {
        var values = property.Entries("enum").ToList();
        foreach (var part in property.Entries("allOf"))
        {
            // A choice stands under its own name.
            if (part.Text("$ref") is { } reference)
                values.AddRange(schemas.Member(reference[(reference.LastIndexOf('/') + 1)..]).Entries("enum"));
        }

        return new ReplicateInput(property.Text("type") is "array", [.. values.Select(value => value.TryGetText() ?? value.GetRawText())]);
    }
}

/// <param name="Values">The choices; empty where any value will do.</param>
internal sealed record ReplicateInput(bool IsArray, IReadOnlyList<string> Values);
