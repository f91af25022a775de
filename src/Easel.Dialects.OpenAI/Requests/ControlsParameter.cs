using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>ControlNets with what each is shown.</summary>
internal sealed class ControlsParameter(string name, string description)
    : ObjectListParameter<ControlChoice>(name, description, "an array of objects with 'name', 'image', 'strength', 'start' and 'end'")
{
    protected override bool TryRead(JsonElement element, [NotNullWhen(true)] out IReadOnlyList<ControlChoice>? read) =>
        ControlsJson.TryRead(element, out read);

    protected override OpenApiSchema DescribeOne() =>
        new()
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
        };
}
