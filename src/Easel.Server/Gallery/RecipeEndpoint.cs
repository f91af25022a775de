using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Gallery;
using Easel.Dialects;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;
using Easel.Imaging;
using Easel.Imaging.Recipes;

namespace Easel.Server.Gallery;

/// <summary><c>POST /v1/images/recipe</c>: how a picture was drawn. The caller's own gallery knows more than a file, which has the prompt
/// only where the operator wants it there.</summary>
internal sealed class RecipeEndpoint(ImageGallery gallery, InputImageReader reader, UploadBudget budget, TimeProvider clock)
{
    private static readonly InputParameter Image = new("image", "The picture.", maxCount: 1) { Required = true };

    public async Task ReadAsync(HttpContext context)
    {
        using var share = budget.Share(context, clock);
        var (file, problems) = await ReadFileAsync(context, share);
        if (file is null)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var (opened, problem) = await reader.ReadAsync(file, context.RequestAborted);
        if (opened is null)
        {
            await ErrorResponse.WriteAsync(
                context,
                ApiError.BadRequest("invalid_image_file", Image.Name, $"Invalid 'image': {problem!.Message}.")
            );
            return;
        }

        using (opened)
            await RespondAsync(context, opened);
    }

    private async Task RespondAsync(HttpContext context, EncodedInputImage opened)
    {
        var hash = ImageGallery.HashOf(opened.Content.Span);
        if (await gallery.Records.FindByHashAsync(Caller.OwnerOf(context), hash, context.RequestAborted) is { } own)
            await RespondAsync(context, own);
        else if (RecipeReader.Read(opened.Content.Span) is var (source, provenance))
            await RespondAsync(context, source, provenance, opened.Size);
        else
            await ErrorResponse.WriteAsync(context, GalleryError.NoRecipe);
    }

    private static async ValueTask<(UploadedFile? File, IReadOnlyList<ApiError> Problems)> ReadFileAsync(
        HttpContext context,
        UploadShare share
    )
    {
        var request = IncomingRequest.Of(context);
        if (!FormReader.Accepts(request.ContentType))
            return (null, [ApiError.WrongContentType(request.ContentType, "'multipart/form-data' requests")]);
        var (form, malformed) = await FormReader.ReadAsync(request, [Image], ImageLimits.Default.MaxBytes, share);
        if (form is null)
            return (null, [malformed!]);
        using (form)
        {
            form.RefuseUnknown(new HashSet<string>(StringComparer.Ordinal));
            var inputs = form.ReadInputs(Image, share);
            return form.Problems.Count == 0 && inputs is [UploadedInput only] ? (only.File, []) : (null, form.Problems);
        }
    }

    private static Task RespondAsync(HttpContext context, GalleryImage own) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                WriteHead(json, "gallery", software: null, own.Recipe.Operation is not GalleryOperation.Generate, own.Id);
                RecipeWriter.Write(json, own);
                json.WriteEndObject();
            }
        );

    private static Task RespondAsync(HttpContext context, string source, ImageProvenance provenance, ImageSize size) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                WriteHead(json, source, provenance.Software is { Length: > 0 } known ? known : null, provenance.FromImage, galleryId: null);
                RecipeWriter.Write(json, provenance, size);
                json.WriteEndObject();
            }
        );

    private static void WriteHead(Utf8JsonWriter json, string source, string? software, bool fromImage, string? galleryId)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "image.recipe"u8);
        json.WriteString("source"u8, source);
        json.WriteString("software"u8, software);
        json.WriteBoolean("from_image"u8, fromImage);
        json.WriteString("gallery_id"u8, galleryId);
        json.WritePropertyName("recipe"u8);
    }
}
