using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the form of <c>POST /v1/images/variations</c> and finds all its problems at once.</summary>
internal sealed class VariationReader(ModelCatalog catalog, InputOpener opener) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        HttpContext context,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        if (!FormReader.Accepts(context.Request.ContentType))
            return (null, [ApiError.WrongContentType(context.Request.ContentType, "'multipart/form-data' requests")]);
        var (body, error) = await FormReader.ReadAsync(
            context.Request,
            ParameterTable.Variations.Inputs,
            opener.MaxFileLength,
            share,
            context.RequestAborted
        );
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, context);
            if (!reader.Family.Variations)
                body.Add(ApiError.BadRequest("unsupported_model", "model", $"{reader.Model} does not make variations of images."));
            body.RefuseUnknown(ParameterTable.Variations.FieldNames);
            var images = await opener.OpenAsync(
                body.ReadInputs(ImageParameters.VariedImage, share),
                fetch: false,
                body.Add,
                share,
                context
            );
            InputRules.Check(reader, body, images, []);
            var request = reader.WithOptions(
                new VaryRequest
                {
                    // Without an image there is a problem, and nobody looks at this one.
                    Image = images is [var image] ? image : null!,
                    Strength = body.Read(ImageParameters.Strength),
                }
            );

            // A program that names no model means dall-e-2, which answers with URLs.
            var call = reader.ToCall(request, deliveryByDefault ?? (reader.Model is null ? ImageDelivery.Url : reader.Family.Delivery));
            return (call, RequestProblems.Of(body, request, catalog, context.TraceIdentifier));
        }
    }
}
