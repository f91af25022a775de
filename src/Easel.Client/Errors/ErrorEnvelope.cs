using System.Text.Json;
using Easel.Client.Json;

namespace Easel.Client.Errors;

/// <summary><c>{"error": ...}</c>: OpenAI's object, or, of some services, only a text, beside which the SaaS template has the rest.</summary>
internal sealed record ErrorEnvelope
{
    public JsonElement Error { get; init; }

    public JsonElement Message { get; init; }

    public JsonElement Code { get; init; }

    public JsonElement Details { get; init; }

    /// <summary>Null when there is no error in it.</summary>
    public static ErrorBody? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ApiJson.Default.ErrorEnvelope) is { } envelope ? envelope.Read() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private ErrorBody? Read() =>
        Error.ValueKind == JsonValueKind.String && Message.ValueKind == JsonValueKind.String
            ? ErrorBody.From(
                Error.GetString()!,
                Message.GetString()!,
                Code.ValueKind == JsonValueKind.String ? Code.GetString() : null,
                Details
            )
            : ErrorBody.From(Error);
}

/// <summary>What an error object says, read leniently: a code may be a number, and any member may be missing.</summary>
internal sealed record ErrorBody(string Message, string? Type, string? Code, string? Param, IReadOnlyList<EaselError> Errors)
{
    public static ErrorBody? From(JsonElement error)
    {
        if (error.ValueKind == JsonValueKind.String)
            return new ErrorBody(error.GetString()!, null, null, null, [new EaselError { Message = error.GetString()! }]);
        if (error.ValueKind != JsonValueKind.Object)
            return null;
        var one = One(error);
        var all =
            error.TryGetProperty("errors", out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
                ? list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object).Select(One).ToList()
                : [one];
        return new ErrorBody(one.Message, Text(error, "type"), one.Code, one.Param, all);
    }

    /// <summary>As the SaaS template says it: what is wrong with each field is in the details.</summary>
    public static ErrorBody From(string type, string message, string? code, JsonElement details)
    {
        var fields =
            details.ValueKind == JsonValueKind.Object
            && details.TryGetProperty("errors", out var list)
            && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object).Select(field => Field(field, code)).ToList()
                : [];
        return fields.Count == 0
            ? new ErrorBody(message, type, code, null, [new EaselError { Message = message, Code = code }])
            : new ErrorBody(
                $"{message}: {string.Join(" ", fields.Select(field => $"'{field.Param}': {field.Message}."))}",
                type,
                code,
                fields[0].Param,
                fields
            );
    }

    private static EaselError Field(JsonElement field, string? code) =>
        new()
        {
            Message = Text(field, "message") ?? "",
            Code = code,
            Param = Text(field, "field"),
        };

    private static EaselError One(JsonElement error) =>
        new()
        {
            Message = Text(error, "message") ?? "",
            Code = Text(error, "code"),
            Param = Text(error, "param"),
        };

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;
}
