using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the form of <c>POST /v1/images/variations</c> and finds all its problems at once.</summary>
internal sealed class VariationReader(ImageService images, InputOpener opener) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        IncomingRequest incoming,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        if (!FormReader.Accepts(incoming.ContentType))
            return (null, [ApiError.WrongContentType(incoming.ContentType, "'multipart/form-data' requests")]);
        var (body, error) = await FormReader.ReadAsync(incoming, ParameterTable.Variations.Inputs, opener.MaxFileLength, share);
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, incoming);
            if (!reader.Family.Variations)
                body.Add(ApiError.BadRequest("unsupported_model", "model", $"{reader.Model} does not make variations of images."));
            body.RefuseUnknown(ParameterTable.Variations.FieldNames);
            var opened = await opener.OpenAsync(
                body.ReadInputs(ImageParameters.VariedImage, share),
                fetch: false,
                body.Add,
                share,
                incoming
            );
            InputRules.Check(reader, body, opened, []);
            var request = reader.WithOptions(
                new VaryRequest
                {
                    // Without an image there is a problem, and nobody looks at this one.
                    Image = opened is [var image] ? image : null!,
                    Strength = body.Read(ImageParameters.Strength),
                }
            );

            // A program that names no model means dall-e-2, which answers with URLs.
            var read = reader.ToCall(request, deliveryByDefault ?? (reader.Model is null ? ImageDelivery.Url : reader.Family.Delivery));
            var (call, found) = read.Prepare(images.Draft(read.Request), read.Request);
            var problems = RequestProblems.Of(body, found, incoming.RequestId);
            return (problems.Count == 0 ? call : null, problems);
        }
    }
}
