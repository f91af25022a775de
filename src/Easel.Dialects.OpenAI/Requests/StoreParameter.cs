using System.Text.Json;
using Easel.Dialects.Errors;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>True, false, or left to the server.</summary>
internal sealed class StoreParameter(string name, string description) : Parameter<bool?>(name, description, null)
{
    private readonly FlagParameter _flag = new(name, description);

    public override ApiError? Read(JsonElement element, out bool? value) => Given(_flag.Read(element, out var flag), flag, out value);

    public override ApiError? Read(string field, out bool? value) => Given(_flag.Read(field, out var flag), flag, out value);

    public override OpenApiSchema Describe() => new() { Type = JsonSchemaType.Boolean | JsonSchemaType.Null, Description = Description };

    private static ApiError? Given(ApiError? problem, bool flag, out bool? value)
    {
        value = problem is null ? flag : null;
        return problem;
    }
}
