using System.Text.Json;
using Easel.Dialects.Errors;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>An object that other servers take and this one does not, with the reason.</summary>
internal sealed class RefusedParameter(string name, string description, string reason) : Parameter<bool>(name, description, false)
{
    /// <summary>In a form each member of an object is a field by itself: <c>svg[model]</c>.</summary>
    public bool IsMember(string field) =>
        field.Length > Name.Length && field.StartsWith(Name, StringComparison.Ordinal) && field[Name.Length] == '[';

    public override ApiError? Read(JsonElement element, out bool value) => Refuse(out value);

    public override ApiError? Read(string field, out bool value) => Refuse(out value);

    public override OpenApiSchema Describe() => new() { Type = JsonSchemaType.Object | JsonSchemaType.Null, Description = Description };

    private ApiError Refuse(out bool value)
    {
        value = true;
        return ApiError.BadRequest("unsupported_parameter", Name, reason);
    }
}
