using System.Text.Json;
using Easel.Dialects.Errors;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A parameter that is an object, and so of JSON bodies only.</summary>
internal abstract class ObjectParameter<T>(string name, string description) : Parameter<T?>(name, description, default)
{
    public sealed override ApiError? Read(JsonElement element, out T? value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object ? ReadObject(element, out value) : WrongType("an object", element);
    }

    public sealed override ApiError? Read(string field, out T? value)
    {
        value = default;
        return WrongType("an object", field);
    }

    protected abstract ApiError? ReadObject(JsonElement element, out T? value);

    /// <param name="why">The rest of a sentence.</param>
    protected ApiError Wrong(string why) => ApiError.BadRequest("invalid_value", Name, $"Invalid value for '{Name}': {why}.");
}
