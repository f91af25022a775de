using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary><c>{"anchor": "created_at", "seconds": N}</c>, in seconds.</summary>
internal sealed class LifetimeParameter(string name, string description) : ObjectParameter<int?>(name, description)
{
    private const int Min = 3_600;
    private const int Max = 2_592_000;

    protected override ApiError? ReadObject(JsonElement element, out int? value)
    {
        value = null;
        if (
            !element.TryGetProperty("anchor", out var anchor)
            || anchor.ValueKind != JsonValueKind.String
            || !anchor.ValueEquals("created_at"u8)
        )
            return Wrong("'anchor' must be 'created_at'");
        if (
            !element.TryGetProperty("seconds", out var seconds)
            || !WholeNumber.TryRead(seconds, out var number)
            || number is < Min or > Max
        )
            return Wrong($"'seconds' must be a whole number from {Min} to {Max}");
        if (element.EnumerateObject().Count() > 2)
            return Wrong("it may have 'anchor' and 'seconds', and nothing else");
        value = (int)number;
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Object | JsonSchemaType.Null,
            Description = Description,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["anchor"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["created_at"] },
                ["seconds"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Integer,
                    Minimum = $"{Min}",
                    Maximum = $"{Max}",
                },
            },
            Required = new HashSet<string>(["anchor", "seconds"], StringComparer.Ordinal),
        };
}
