using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A list of ControlNets with what each is shown; in a form its JSON.</summary>
internal sealed class ControlsParameter(string name, string description) : Parameter<IReadOnlyList<ControlChoice>>(name, description, [])
{
    private const string Expected = "an array of objects with 'name', 'image', 'strength', 'start' and 'end'";

    public override ApiError? Read(JsonElement element, out IReadOnlyList<ControlChoice> value)
    {
        value = [];
        if (!ControlsJson.TryRead(element, out var read))
            return WrongType(Expected, element);
        value = read;
        return null;
    }

    public override ApiError? Read(string field, out IReadOnlyList<ControlChoice> value)
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
                Required = new HashSet<string>(StringComparer.Ordinal) { ControlsJson.Name },
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                {
                    [ControlsJson.Name] = new OpenApiSchema { Type = JsonSchemaType.String },
                    [ControlsJson.Image] = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Integer,
                        Default = 1,
                        Minimum = "1",
                    },
                    [ControlsJson.Strength] = new OpenApiSchema { Type = JsonSchemaType.Number, Default = 1 },
                    [ControlsJson.Start] = new OpenApiSchema { Type = JsonSchemaType.Number, Default = 0 },
                    [ControlsJson.End] = new OpenApiSchema { Type = JsonSchemaType.Number, Default = 1 },
                },
            },
        };
}
