using System.Collections.Frozen;
using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>An object of parameters that one model has and few others; in a form its JSON. The model's card says what may be in it.</summary>
internal sealed class ExtraParameters(string name, string description)
    : Parameter<IReadOnlyDictionary<string, JsonElement>>(name, description, FrozenDictionary<string, JsonElement>.Empty)
{
    private const int MaxMembers = 100;

    public override ApiError? Read(JsonElement element, out IReadOnlyDictionary<string, JsonElement> value)
    {
        value = Fallback;
        if (element.ValueKind != JsonValueKind.Object)
            return WrongType("an object", element);
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            // The request outlives the body that it came in.
            if (Quote.NameOf(member) is not { } key || !members.TryAdd(key, member.Value.Clone()) || members.Count > MaxMembers)
                return ApiError.BadRequest(
                    "invalid_value",
                    Name,
                    $"Invalid '{Name}': it must have at most {MaxMembers} members, each once."
                );
        }

        value = members;
        return null;
    }

    public override ApiError? Read(string field, out IReadOnlyDictionary<string, JsonElement> value)
    {
        value = Fallback;
        try
        {
            using var json = JsonDocument.Parse(field);
            return Read(json.RootElement, out value);
        }
        catch (JsonException)
        {
            return WrongType("an object", field);
        }
    }

    public override OpenApiSchema Describe() => new() { Type = JsonSchemaType.Object | JsonSchemaType.Null, Description = Description };
}
