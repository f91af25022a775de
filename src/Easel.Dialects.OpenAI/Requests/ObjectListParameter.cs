using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Easel.Dialects.Errors;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A list of objects; in a form its JSON.</summary>
/// <param name="expected">What a wrong one is told that it should be.</param>
internal abstract class ObjectListParameter<T>(string name, string description, string expected)
    : Parameter<IReadOnlyList<T>>(name, description, [])
{
    public override ApiError? Read(JsonElement element, out IReadOnlyList<T> value)
    {
        value = [];
        if (!TryRead(element, out var read))
            return WrongType(expected, element);
        value = read;
        return null;
    }

    public override ApiError? Read(string field, out IReadOnlyList<T> value)
    {
        value = [];
        try
        {
            using var json = JsonDocument.Parse(field);
            return Read(json.RootElement, out value);
        }
        catch (JsonException)
        {
            return WrongType(expected, field);
        }
    }

    public override OpenApiSchema Describe() =>
        new()
        {
            Type = JsonSchemaType.Array | JsonSchemaType.Null,
            Description = Description,
            Items = DescribeOne(),
        };

    protected abstract bool TryRead(JsonElement element, [NotNullWhen(true)] out IReadOnlyList<T>? read);

    /// <summary>The schema of one of the list.</summary>
    protected abstract OpenApiSchema DescribeOne();
}
