using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A list of LoRAs with their weights; in a form its JSON.</summary>
internal sealed class LorasParameter(string name, string description) : Parameter<IReadOnlyList<LoraChoice>>(name, description, [])
{
    private const string Expected = "an array of objects with 'name' and 'weight'";

    public override ApiError? Read(JsonElement element, out IReadOnlyList<LoraChoice> value)
    {
        value = [];
        if (!LorasJson.TryRead(element, out var read))
            return WrongType(Expected, element);
        value = read;
        return null;
    }

    public override ApiError? Read(string field, out IReadOnlyList<LoraChoice> value)
    {
        value = [];
        try
        {
            using var json = JsonDocument.Parse(field);
            return Read(json.RootElement, out value);
        }
        catch (JsonException)
        {
            return WrongType(Expected, field);
        }
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Array | JsonSchemaType.Null,
            Description = Description,
            Items = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string>(StringComparer.Ordinal) { LorasJson.Name },
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                {
                    [LorasJson.Name] = new OpenApiSchema { Type = JsonSchemaType.String },
                    [LorasJson.Weight] = new OpenApiSchema { Type = JsonSchemaType.Number, Default = 1 },
                },
            },
        };
}
