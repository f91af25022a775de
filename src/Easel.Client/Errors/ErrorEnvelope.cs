using System.Text.Json;
using Easel.Client.Json;

namespace Easel.Client.Errors;

/// <summary><c>{"error": ...}</c>: OpenAI's object, or, of some services, only a text.</summary>
internal sealed record ErrorEnvelope
{
    public JsonElement Error { get; init; }

    /// <summary>Null when there is no error in it.</summary>
    public static ErrorBody? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ApiJson.Default.ErrorEnvelope) is { Error: var error } ? ErrorBody.From(error) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
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
