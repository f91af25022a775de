using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Files;

/// <summary>What is wrong with uploaded files.</summary>
internal static class FileErrors
{
    public static ApiError FilesFull { get; } =
        new(
            StatusCodes.Status507InsufficientStorage,
            "server_error",
            "insufficient_storage",
            "file",
            "This server has no room for the file; delete files that are no longer needed."
        );

    public static ApiError NoSuchFile(string id) =>
        new(StatusCodes.Status404NotFound, "invalid_request_error", "file_not_found", "id", $"No such File object: {Quote.Shorten(id)}");

    public static ApiError FileTooLarge(long limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            "invalid_request_error",
            "file_too_large",
            "file",
            $"The file is larger than the {limit} bytes that are allowed."
        );
}
