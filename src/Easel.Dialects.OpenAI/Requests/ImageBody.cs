using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>The body of an endpoint that takes images both as a form and as JSON.</summary>
internal static class ImageBody
{
    /// <summary>The body, or why there is none. Its files, and the JSON text itself, live in <paramref name="share"/>.</summary>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(RequestBody? Body, ApiError? Error)> ReadAsync(
        IncomingRequest request,
        ParameterTable table,
        long maxFileLength,
        UploadShare share
    )
    {
        if (FormReader.Accepts(request.ContentType))
            return await FormReader.ReadAsync(request, table.Inputs, maxFileLength, share);
        if (!JsonBody.Accepts(request.ContentType))
        {
            return (
                null,
                ApiError.WrongContentType(request.ContentType, "'multipart/form-data' requests, and 'application/json' requests in UTF-8")
            );
        }

        return await JsonBody.ReadLargeAsync(request, share);
    }
}
