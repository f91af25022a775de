using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A flat object of texts, kept as it came.</summary>
internal sealed class MetadataParameter(string name, string description) : ObjectParameter<JsonElement?>(name, description)
{
    private const int MaxPairs = 16;
    private const int MaxKey = 64;
    private const int MaxValue = 512;

    protected override ApiError? ReadObject(JsonElement element, out JsonElement? value)
    {
        value = null;
        var pairs = 0;
        foreach (var pair in element.EnumerateObject())
        {
            if (++pairs > MaxPairs)
                return Wrong($"it has more than {MaxPairs} pairs");
            if (Quote.NameOf(pair) is not { Length: > 0 } key || TextLength.Of(key) > MaxKey)
                return Wrong($"a name must have 1 to {MaxKey} characters");
            if (pair.Value.ValueKind != JsonValueKind.String || !Quote.TryText(pair.Value, out var text))
                return Wrong($"the value of {Quote.Text(key)} is not a string");
            if (TextLength.Of(text) > MaxValue)
                return Wrong($"the value of {Quote.Text(key)} has more than {MaxValue} characters");
        }

        value = element.Clone();
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Object | JsonSchemaType.Null,
            Description = Description,
            MaxProperties = MaxPairs,
            AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = MaxValue },
        };
}
