using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary><c>auto</c> (null) or <c>W:H</c>.</summary>
internal sealed class AspectRatioParameter(string name, string description) : Parameter<AspectRatio?>(name, description, null)
{
    public override ApiError? Read(JsonElement element, out AspectRatio? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.String)
            return WrongType("'auto' or 'W:H'", element);
        return Quote.TryText(element, out var text) ? Read(text, out value) : Wrong(Quote.Value(element));
    }

    public override ApiError? Read(string field, out AspectRatio? value)
    {
        value = null;
        if (field is "auto")
            return null;
        if (!AspectRatio.TryParse(field, out var ratio))
            return Wrong(Quote.Text(field));
        value = ratio;
        return null;
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.String | JsonSchemaType.Null,
            Description = Description,
            Pattern = @"^(auto|[0-9]+(\.[0-9]{1,2})?:[0-9]+(\.[0-9]{1,2})?)$",
        };

    private ApiError Wrong(string quoted) =>
        ApiError.BadRequest("invalid_value", Name, $"Invalid value for '{Name}': {quoted}. It must be 'auto' or W:H, such as '16:9'.");
}
