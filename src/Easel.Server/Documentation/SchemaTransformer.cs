using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Easel.Dialects.Documentation;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>What the framework does not read from types: unions, tables, allowed values, and members that are left out rather than
/// null.</summary>
internal sealed class SchemaTransformer : IOpenApiSchemaTransformer
{
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type.GetCustomAttribute<UnionAttribute>() is { } union)
            await DescribeAsync(schema, union, context, cancellationToken);
        if (type.IsAssignableTo(typeof(IDescribedSchema)))
        {
            var described = (IDescribedSchema)Activator.CreateInstance(type)!;
            await described.DescribeAsync(schema, context, cancellationToken);
        }

        if (context.JsonPropertyInfo is not { AttributeProvider: { } member } property)
            return;
        if (!property.IsRequired && !MayBeNull(property, member))
        {
            schema.Type &= ~JsonSchemaType.Null;
            schema.Metadata?.Remove(SchemaReferences.IsNullable);
        }

        if (member.GetCustomAttributes(typeof(AllowedValuesAttribute), inherit: true) is [AllowedValuesAttribute allowed])
            schema.Enum = [.. allowed.Values.Select(value => (JsonNode)JsonValue.Create((string?)value)!)];
    }

    /// <summary>Where a member may also be left out.</summary>
    private static bool MayBeNull(JsonPropertyInfo property, ICustomAttributeProvider member) =>
        property.DeclaringType.IsAssignableTo(typeof(IDescribedSchema)) || member.IsDefined(typeof(MaybeNullAttribute), inherit: true);

    private static async Task DescribeAsync(
        OpenApiSchema schema,
        UnionAttribute union,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var parts = new List<IOpenApiSchema>(union.Types.Count);
        foreach (var part in union.Types)
            parts.Add(await context.GetOrCreateSchemaAsync(part, null, cancellationToken));
        schema.Type = null;
        schema.Properties = null;
        if (union.ExactlyOne)
            schema.OneOf = parts;
        else
            schema.AnyOf = parts;
    }
}
