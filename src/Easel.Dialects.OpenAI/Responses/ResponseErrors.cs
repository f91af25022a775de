using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Responses;

/// <summary>What is wrong with responses that are kept.</summary>
internal static class ResponseErrors
{
    public static ApiError ResponsesFull { get; } =
        new(
            StatusCodes.Status507InsufficientStorage,
            "server_error",
            "insufficient_storage",
            null,
            "This server has no room to keep a response; delete those that are no longer needed, or send 'store': false."
        );

    public static ApiError NoSuchResponse(string id) =>
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "response_not_found",
            "response_id",
            $"Response with id {Quote.Text(id)} not found."
        );

    public static ApiError ImageLost(string id) =>
        new(
            StatusCodes.Status500InternalServerError,
            "server_error",
            "image_lost",
            null,
            $"An image of the input of {Quote.Text(id)} is not in this server's storage any more."
        );

    public static ApiError NoSuchResponseEvent(int number) =>
        ApiError.BadRequest("invalid_value", "starting_after", $"The response has had no event {number}.");
}
