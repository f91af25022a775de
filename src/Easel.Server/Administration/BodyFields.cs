using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Server.Administration;

/// <summary>Reads members of a body by type; each that is of another is a problem of the body's.</summary>
/// <param name="prefix">Of the names in messages, for an object inside of another.</param>
internal sealed class BodyFields(JsonBody body, Action<ApiError> add, string prefix = "")
{
    /// <summary>Null when it is absent, null or wrong.</summary>
    public string? Text(string name)
    {
        if (!body.TryGet(name, out var element))
            return null;
        if (element.ValueKind != JsonValueKind.String || !Quote.TryText(element, out var text))
            WrongType(name, "a string");
        else if (text.Contains('\0', StringComparison.Ordinal))
            add(ApiError.BadRequest("invalid_value", prefix + name, $"'{prefix}{name}' must not hold the character U+0000."));
        else
            return text;
        return null;
    }

    /// <inheritdoc cref="Text"/>
    public IReadOnlyList<string>? Texts(string name)
    {
        if (!body.TryGet(name, out var element))
            return null;
        var texts = new List<string>();
        foreach (var item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default)
        {
            if (item.ValueKind != JsonValueKind.String || !Quote.TryText(item, out var text))
            {
                WrongType(name, "an array of strings");
                return null;
            }

            texts.Add(text);
        }

        if (element.ValueKind != JsonValueKind.Array)
            WrongType(name, "an array of strings");
        return texts;
    }

    /// <inheritdoc cref="Text"/>
    public long? Integer(string name)
    {
        if (!body.TryGet(name, out var element))
            return null;
        if (element.ValueKind == JsonValueKind.Number && WholeNumber.TryRead(element, out var number))
            return number;
        WrongType(name, "an integer");
        return null;
    }

    /// <inheritdoc cref="Text"/>
    public decimal? Amount(string name)
    {
        if (!body.TryGet(name, out var element))
            return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var amount))
            return amount;
        WrongType(name, "a number");
        return null;
    }

    /// <inheritdoc cref="Text"/>
    public bool? Flag(string name)
    {
        if (!body.TryGet(name, out var element))
            return null;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return element.GetBoolean();
        WrongType(name, "a boolean");
        return null;
    }

    /// <summary>A span of whole seconds, what is beyond all ranges stays so; null when it is absent, null or wrong.</summary>
    public TimeSpan? Seconds(string name) =>
        Integer(name) is { } seconds ? TimeSpan.FromSeconds(Math.Clamp(seconds, -1, int.MaxValue)) : null;

    /// <summary>A time in Unix seconds; null when it is absent, null or wrong.</summary>
    public DateTimeOffset? Time(string name)
    {
        if (Integer(name) is not { } seconds)
            return null;
        if (seconds >= 0 && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        WrongType(name, "a time in Unix seconds");
        return null;
    }

    /// <summary>An object inside; null when it is absent, null or wrong.</summary>
    public JsonBody? Object(string name)
    {
        if (!body.TryGet(name, out var element))
            return null;
        if (element.ValueKind == JsonValueKind.Object)
            return JsonBody.Over(element);
        WrongType(name, "an object");
        return null;
    }

    private void WrongType(string name, string expected) =>
        add(ApiError.BadRequest("invalid_type", prefix + name, $"Invalid type for '{prefix}{name}': expected {expected}."));
}
