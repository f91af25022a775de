using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>One parameter of a request body: how it is read, what it is when absent, and how the API description says it.</summary>
internal abstract class Parameter(string name, string description)
{
    public string Name { get; } = name;

    public bool Required { get; init; }

    protected string Description { get; } = description;

    public abstract OpenApiSchema Describe();

    protected ApiError WrongType(string expected, JsonElement value) =>
        ApiError.BadRequest("invalid_type", Name, $"Invalid type for '{Name}': expected {expected}, but got {Describe(value)} instead.");

    protected ApiError WrongType(string expected, string field) =>
        ApiError.BadRequest("invalid_type", Name, $"Invalid type for '{Name}': expected {expected}, but got {Quote.Text(field)} instead.");

    private static string Describe(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "a boolean",
        };
}

/// <typeparam name="T">What it is read into; nullable where absence means something.</typeparam>
/// <param name="fallback">The value when the parameter is absent or null.</param>
internal abstract class Parameter<T>(string name, string description, T fallback) : Parameter(name, description)
{
    public T Fallback { get; } = fallback;

    /// <summary>Reads a value that is there and not null; ranges that depend on the model are the pipeline's to check.</summary>
    public abstract ApiError? Read(JsonElement element, out T value);

    /// <summary>The same of a form's field, where everything is text.</summary>
    public abstract ApiError? Read(string field, out T value);
}
