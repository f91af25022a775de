using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>LoRAs with their weights.</summary>
internal sealed class LorasParameter(string name, string description)
    : ObjectListParameter<LoraChoice>(name, description, "an array of objects with 'name' and 'weight'")
{
    protected override bool TryRead(JsonElement element, [NotNullWhen(true)] out IReadOnlyList<LoraChoice>? read) =>
        LorasJson.TryRead(element, out read);

    protected override OpenApiSchema DescribeOne() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(StringComparer.Ordinal) { LorasJson.Name },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                [LorasJson.Name] = new OpenApiSchema { Type = JsonSchemaType.String },
                [LorasJson.Weight] = new OpenApiSchema { Type = JsonSchemaType.Number, Default = 1 },
            },
        };
}
