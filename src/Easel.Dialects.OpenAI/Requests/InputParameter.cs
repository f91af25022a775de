using System.Globalization;
using Easel.Dialects.Errors;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A parameter that is an image or a list of them: in a form files of this name (or <c>name[]</c>), in JSON references under
/// <see cref="JsonName"/>.</summary>
internal sealed class InputParameter(string name, string description, int maxCount)
{
    public string Name { get; } = name;

    public string JsonName { get; init; } = name;

    public int MaxCount { get; } = maxCount;

    public bool IsList => MaxCount > 1;

    public bool Required { get; init; }

    /// <summary>Whether a form's part of this name is it: <c>image</c>, <c>image[]</c> or <c>image[0]</c>, as clients write lists, and what
    /// could be one.</summary>
    /// <param name="index">The place that the name says; null where it says none.</param>
    public bool IsNamed(string part, out int? index)
    {
        index = null;
        if (!part.StartsWith(Name, StringComparison.Ordinal))
            return false;
        var rest = part.AsSpan(Name.Length);
        if (rest.IsEmpty || rest is "[]")
            return true;
        if (rest is not ['[', .., ']'] || !int.TryParse(rest[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return false;
        index = place;
        return true;
    }

    public OpenApiSchema DescribeInForm()
    {
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        return IsList
            ? new OpenApiSchema
            {
                Description = description,
                AnyOf =
                [
                    file,
                    new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = file,
                        MinItems = 1,
                        MaxItems = MaxCount,
                    },
                ],
            }
            : new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Format = "binary",
                Description = description,
            };
    }

    /// <param name="reference">To an image.</param>
    public IOpenApiSchema DescribeInJson(IOpenApiSchema reference) =>
        IsList
            ? new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = description,
                Items = reference,
                MinItems = 1,
                MaxItems = MaxCount,
            }
            : reference;

    public ApiError TooMany(string spelling, int count) =>
        ApiError.BadRequest(
            "array_above_max_length",
            spelling,
            $"'{spelling}' has {count} images; at most {MaxCount} {(MaxCount == 1 ? "is" : "are")} allowed."
        );
}
