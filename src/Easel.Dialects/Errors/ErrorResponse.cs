using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Easel.Dialects.Json;

namespace Easel.Dialects.Errors;

/// <summary>Answers with what is wrong, in the shape of the API that the request came by (<see cref="ErrorShapes"/>).</summary>
public static class ErrorResponse
{
    public static Task WriteAsync(HttpContext context, ApiError error) => WriteAsync(context, [error]);

    /// <param name="errors">At least one. Several of different statuses are one bad request.</param>
    public static async Task WriteAsync(HttpContext context, IReadOnlyList<ApiError> errors)
    {
        var response = context.Response;
        // After white space that kept the connection alive the status is gone: the error is reported in a 200.
        if (!response.HasStarted)
            SetHead(response, errors);
        WriteBody(response.BodyWriter, ErrorShapes.Of(context), errors);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>The body alone.</summary>
    public static void WriteBody(IBufferWriter<byte> body, IErrorShape shape, IReadOnlyList<ApiError> errors)
    {
        using var json = new Utf8JsonWriter(body, ApiJson.Options);
        json.WriteStartObject();
        shape.Write(json, errors);
        json.WriteEndObject();
    }

    /// <summary>The status of all of them together.</summary>
    public static int StatusOf(IReadOnlyList<ApiError> errors) =>
        errors.All(error => error.Status == errors[0].Status) ? errors[0].Status : StatusCodes.Status400BadRequest;

    /// <summary>All of them in a paragraph.</summary>
    public static string MessageOf(IReadOnlyList<ApiError> errors) =>
        errors.Count == 1 ? errors[0].Message : string.Join(' ', errors.Select(error => error.Message));

    private static void SetHead(HttpResponse response, IReadOnlyList<ApiError> errors)
    {
        response.StatusCode = StatusOf(errors);
        response.ContentType = "application/json";
        if (errors[0].IsFinal)
            response.Headers["x-should-retry"] = "false";
        if (errors[0].RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Max(0, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}
