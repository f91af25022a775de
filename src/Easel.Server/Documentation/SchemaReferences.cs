using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>Moves what types describe into the document's components, and refers to them.</summary>
internal sealed class SchemaReferences(OpenApiDocument document)
{
    /// <summary>The name that the framework gives to the schema of a type.</summary>
    private const string Id = "x-schema-id";

    /// <summary>How the framework marks a property that may be null.</summary>
    public const string IsNullable = "x-is-nullable-property";

    /// <summary>How the framework keeps what a property says of a type that describes itself.</summary>
    private const string PropertyDescription = "x-ref-description";

    /// <summary>Bytes, and objects of any members, need no component.</summary>
    private static readonly string[] Inline = ["IFormFile", "Stream", "JsonObject"];

    /// <summary>The same schema, in which every type is a reference.</summary>
    public IOpenApiSchema Resolve(IOpenApiSchema found)
    {
        if (found is not OpenApiSchema schema)
            return found;
        ResolveParts(schema);
        var isNullable = schema.Metadata?.ContainsKey(IsNullable) is true;
        if (Text(schema, Id) is not { Length: > 0 } name || Inline.Contains(name, StringComparer.Ordinal))
        {
            if (isNullable)
                schema.Type |= JsonSchemaType.Null;
            return schema;
        }

        var reference = new OpenApiSchemaReference(name, document) { Description = Text(schema, PropertyDescription) };
        schema.Type &= ~JsonSchemaType.Null;
        document.AddComponent(name, schema);
        return isNullable ? new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference] } : reference;
    }

    private static string? Text(OpenApiSchema schema, string name) =>
        schema.Metadata?.TryGetValue(name, out var value) is true ? value as string : null;

    private void ResolveParts(OpenApiSchema schema)
    {
        if (schema.Items is { } items)
            schema.Items = Resolve(items);
        if (schema.AdditionalProperties is { } others)
            schema.AdditionalProperties = Resolve(others);
        schema.AnyOf = ResolveAll(schema.AnyOf);
        schema.OneOf = ResolveAll(schema.OneOf);
        foreach (var (name, property) in schema.Properties?.ToList() ?? [])
            schema.Properties![name] = Resolve(property);
    }

    private List<IOpenApiSchema>? ResolveAll(IList<IOpenApiSchema>? parts) => parts is null ? null : [.. parts.Select(Resolve)];
}
