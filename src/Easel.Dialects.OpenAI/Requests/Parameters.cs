using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

internal sealed class TextParameter(string name, string description) : Parameter<string?>(name, description, null)
{
    public int? MaxLength { get; init; }

    public override ApiError? Read(JsonElement element, out string? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.String)
            return WrongType("a string", element);
        if (!Quote.TryText(element, out var text))
            return ApiError.BadRequest("invalid_value", Name, $"Invalid '{Name}': it is not valid Unicode text.");
        value = text;
        return null;
    }

    public override ApiError? Read(string field, out string? value)
    {
        value = field;
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = Required ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null,
            Description = Description,
            MaxLength = MaxLength,
        };
}

internal sealed class FlagParameter(string name, string description, bool fallback = false) : Parameter<bool>(name, description, fallback)
{
    public override ApiError? Read(JsonElement element, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return value || element.ValueKind == JsonValueKind.False ? null : WrongType("a boolean", element);
    }

    /// <remarks>Some programs write a boolean as their language does: <c>True</c>.</remarks>
    public override ApiError? Read(string field, out bool value) =>
        bool.TryParse(field, out value) ? null : WrongType("'true' or 'false'", field);

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Boolean | JsonSchemaType.Null,
            Description = Description,
            Default = JsonValue.Create(Fallback),
        };
}

/// <summary>A whole number; the range here is for the description, the pipeline checks it against the model.</summary>
internal sealed class IntegerParameter(string name, string description, long min, long max, long? fallback)
    : Parameter<long?>(name, description, fallback)
{
    public override ApiError? Read(JsonElement element, out long? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Number)
            return WrongType("an integer", element);
        if (!WholeNumber.TryRead(element, out var number))
            return ApiError.BadRequest("invalid_type", Name, $"Invalid type for '{Name}': expected an integer from {min} to {max}.");
        value = number;
        return null;
    }

    public override ApiError? Read(string field, out long? value)
    {
        value = null;
        if (!WholeNumber.TryParse(field, out var number))
            return WrongType("an integer", field);
        value = number;
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Integer | JsonSchemaType.Null,
            Description = Description,
            Minimum = min.ToString(),
            Maximum = max.ToString(),
            Default = Fallback is { } value ? JsonValue.Create(value) : null,
        };
}

internal sealed class NumberParameter(string name, string description, int min, int max) : Parameter<float?>(name, description, null)
{
    public override ApiError? Read(JsonElement element, out float? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Number)
            return WrongType("a number", element);
        value = element.TryGetSingle(out var number) ? number : float.NaN;
        return null;
    }

    public override ApiError? Read(string field, out float? value)
    {
        value = null;
        if (
            !float.TryParse(
                field,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return WrongType("a number", field);
        }

        value = number;
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Number | JsonSchemaType.Null,
            Description = Description,
            Minimum = min.ToString(),
            Maximum = max.ToString(),
        };
}

/// <summary>One of a few words.</summary>
internal sealed class ChoiceParameter<T>(string name, string description, T fallback, params IReadOnlyList<(string Word, T Value)> choices)
    : Parameter<T>(name, description, fallback)
{
    public override ApiError? Read(JsonElement element, out T value)
    {
        value = Fallback;
        if (element.ValueKind != JsonValueKind.String)
            return WrongType($"one of {Words}", element);
        return Quote.TryText(element, out var text) ? Read(text, out value) : Unknown(Quote.Value(element));
    }

    /// <summary>Words that are refused with a reason of their own.</summary>
    public Dictionary<string, string> Refusals { get; } = new(StringComparer.Ordinal);

    public override ApiError? Read(string field, out T value)
    {
        foreach (var (word, meaning) in choices)
        {
            if (!string.Equals(word, field, StringComparison.Ordinal))
                continue;
            value = meaning;
            return null;
        }

        value = Fallback;
        return Refusals.TryGetValue(field, out var reason)
            ? ApiError.BadRequest("invalid_value", Name, reason)
            : Unknown(Quote.Text(field));
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.String | JsonSchemaType.Null,
            Description = Description,
            Enum = [.. choices.Select(choice => (JsonNode)JsonValue.Create(choice.Word)), JsonNullSentinel.JsonNull],
        };

    public string WordOf(T value) => choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Word;

    private ApiError Unknown(string quoted) =>
        ApiError.BadRequest("invalid_value", Name, $"Invalid value for '{Name}': {quoted}. Supported values are: {Words}.");

    private string Words => string.Join(", ", choices.Select(choice => $"'{choice.Word}'"));
}

/// <summary><c>auto</c> (null) or <c>WIDTHxHEIGHT</c>.</summary>
internal sealed class SizeParameter(string name, string description) : Parameter<ImageSize?>(name, description, null)
{
    public override ApiError? Read(JsonElement element, out ImageSize? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.String)
            return WrongType("'auto' or 'WIDTHxHEIGHT'", element);
        return Quote.TryText(element, out var text) ? Read(text, out value) : Wrong(Quote.Value(element));
    }

    public override ApiError? Read(string field, out ImageSize? value)
    {
        value = null;
        if (field is "auto")
            return null;
        if (!ImageSize.TryParse(field, out var size))
            return Wrong(Quote.Text(field));
        value = size;
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.String | JsonSchemaType.Null,
            Description = Description,
            Default = JsonValue.Create("auto"),
            Pattern = "^(auto|[1-9][0-9]*x[1-9][0-9]*)$",
        };

    private ApiError Wrong(string quoted) =>
        ApiError.BadRequest(
            "invalid_value",
            Name,
            $"Invalid value for '{Name}': {quoted}. It must be 'auto' or WIDTHxHEIGHT in pixels, such as '1024x1536'."
        );
}
