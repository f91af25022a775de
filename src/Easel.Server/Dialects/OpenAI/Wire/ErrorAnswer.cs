using System.Globalization;
using System.Text.Json;

namespace Easel.Server;

/// <summary>Answers with OpenAI's error object; several problems are all in the message, and one by one in <c>errors</c>.</summary>
internal static class ErrorAnswer
{
    private static readonly JsonEncodedText ErrorName = JsonEncodedText.Encode("error");

    public static Task WriteAsync(HttpContext context, OpenAIError error) => WriteAsync(context, [error]);

    /// <param name="errors">At least one. Several of different statuses are one bad request.</param>
    public static async Task WriteAsync(HttpContext context, IReadOnlyList<OpenAIError> errors)
    {
        var response = context.Response;
        // After white space that kept the connection alive the status is gone: the error is told in a 200.
        if (!response.HasStarted) SetHead(response, errors);
        await using (var json = new Utf8JsonWriter(response.BodyWriter, WireJson.Options))
        {
            json.WriteStartObject();
            WriteError(json, errors);
            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static void SetHead(HttpResponse response, IReadOnlyList<OpenAIError> errors)
    {
        response.StatusCode = errors.All(error => error.Status == errors[0].Status) ? errors[0].Status : StatusCodes.Status400BadRequest;
        response.ContentType = "application/json";
        if (errors[0].RetryAfter is { } wait) response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the <c>error</c> member.</summary>
    public static void WriteError(Utf8JsonWriter json, IReadOnlyList<OpenAIError> errors)
    {
        json.WriteStartObject(ErrorName);
        json.WriteString("message"u8, errors.Count == 1 ? errors[0].Message : string.Join(' ', errors.Select(error => error.Message)));
        json.WriteString("type"u8, errors[0].Type);
        json.WriteString("param"u8, errors[0].Param);
        json.WriteString("code"u8, errors[0].Code);
        if (errors.Count > 1)
        {
            json.WriteStartArray("errors"u8);
            foreach (var error in errors) WireJson.WriteProblem(json, error.Code, error.Param, error.Message);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
