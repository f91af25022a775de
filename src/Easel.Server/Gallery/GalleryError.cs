using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Server.Gallery;

/// <summary>What the gallery refuses.</summary>
internal static class GalleryError
{
    public static ApiError NoSuchImage(string id) =>
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "image_not_found",
            "image_id",
            $"No such image in your gallery: {Quote.Shorten(id)}"
        );

    public static ApiError NoRecipe { get; } =
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "recipe_not_found",
            "image",
            "This file says nothing of how it was drawn that is understood here, and it is not in your gallery."
        );
}
