using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The body: one JSON object, which some programs can send as plain text only.</summary>
internal static class ProcessBody
{
    private const string Json = "application/json";
    private const string Text = "text/plain";

    /// <summary>The document, which lives in <paramref name="share"/>; or why there is none.</summary>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(JsonDocument? Body, ApiError? Error)> ReadAsync(IncomingRequest request, UploadShare share)
    {
        if (!TextContent.Is(request.ContentType, Json, Text))
        {
            return (
                null,
                ApiError.WrongContentType(request.ContentType, $"'{Json}' requests, and '{Text}' requests that hold JSON, in UTF-8")
            );
        }

        var text = share.NewFile();
        return await text.FillAsync(request.Body, long.MaxValue, request.Cancelled) switch
        {
            UploadProblem.None => Parse(text.Memory),
            UploadProblem.NoRoom => (null, ApiError.TooManyUploads),
            _ => (null, ApiError.TooLarge(share.Total)),
        };
    }

    private static (JsonDocument? Body, ApiError? Error) Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            if (JsonBounds.Problem(text.Span, "base64", "url") is { } unbounded)
                return (null, unbounded);
            var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return (document, null);
            document.Dispose();
            return (null, ApiError.NoJsonObject);
        }
        catch (JsonException malformed)
        {
            return (null, ApiError.MalformedJson(malformed));
        }
    }
}
