using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>What each image is for, in their order; in a form words with commas between, or its JSON.</summary>
internal sealed class RolesParameter(string name, string description) : Parameter<IReadOnlyList<ImageRole>>(name, description, [])
{
    private static readonly string[] Words = [.. Enum.GetNames<ImageRole>().Select(word => word.ToLowerInvariant())];

    public override ApiError? Read(JsonElement element, out IReadOnlyList<ImageRole> value)
    {
        value = [];
        if (element.ValueKind != JsonValueKind.Array)
            return WrongType("an array of words", element);
        var words = new List<string>();
        foreach (var entry in element.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.String || !Quote.TryText(entry, out var word))
                return WrongType("an array of words", entry);
            words.Add(word);
        }

        return ReadWords(words, out value);
    }

    public override ApiError? Read(string field, out IReadOnlyList<ImageRole> value)
    {
        value = [];
        if (!field.TrimStart().StartsWith('['))
            return ReadWords(field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), out value);
        try
        {
            using var json = JsonDocument.Parse(field);
            return Read(json.RootElement, out value);
        }
        catch (JsonException)
        {
            return WrongType("an array of words", field);
        }
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Array | JsonSchemaType.Null,
            Description = Description,
            Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Words.Select(word => (JsonNode)JsonValue.Create(word))] },
        };

    private ApiError? ReadWords(IReadOnlyList<string> words, out IReadOnlyList<ImageRole> value)
    {
        value = [];
        var roles = new List<ImageRole>(words.Count);
        foreach (var word in words)
        {
            var index = Array.IndexOf(Words, word);
            if (index < 0)
                return ApiError.BadRequest(
                    "invalid_value",
                    Name,
                    $"Invalid value in '{Name}': {Quote.Text(word)}. Supported values are: {string.Join(", ", Words)}."
                );
            roles.Add((ImageRole)index);
        }

        value = roles;
        return null;
    }
}
