using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the body of <c>POST /v1/images/edits</c>, a form with files or JSON with references, and finds all its problems at
/// once.</summary>
internal sealed class EditReader(ModelCatalog catalog, InputOpener opener) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        HttpContext context,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        var (body, error) = await ImageBody.ReadAsync(
            context.Request,
            ParameterTable.Edits,
            opener.MaxFileLength,
            share,
            context.RequestAborted
        );
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, context);
            var request = reader.WithOptions(
                new EditRequest
                {
                    Prompt = reader.Prompt(),
                    NegativePrompt = body.Read(ImageParameters.NegativePrompt) ?? "",
                    InputFidelity = body.Read(ImageParameters.InputFidelity),
                    Strength = body.Read(ImageParameters.Strength),
                    AlphaIsMask = reader.Family.OneSquarePng,
                    Images = [],
                }
            );
            var call = reader.ToCall(request, deliveryByDefault ?? reader.Family.Delivery);
            body.RefuseUnknown(body.IsForm ? ParameterTable.Edits.FieldNames : ParameterTable.Edits.JsonNames);
            if (!reader.Family.Edits)
                body.Add(ApiError.BadRequest("unsupported_model", "model", $"{reader.Model} does not edit images."));
            var inputs = body.ReadInputs(ImageParameters.EditedImages, share);
            var maskInputs = body.ReadInputs(ImageParameters.Mask, share);
            IReadOnlyList<ApiError> Problems() => RequestProblems.Of(body, call.Request, catalog, context.TraceIdentifier, InputName(body));

            // Nothing is fetched for a request that is refused anyway.
            var fetch = Problems().Count == 0;
            var images = await opener.OpenAsync(inputs, fetch, body.Add, share, context);
            var mask = await opener.OpenAsync(maskInputs, fetch, body.Add, share, context);
            InputRules.Check(reader, body, images, mask);
            call = call with { Request = ((EditRequest)call.Request) with { Images = images, Mask = mask is [var one] ? one : null } };
            return (call, Problems());
        }
    }

    private static string InputName(RequestBody body) =>
        body.IsForm ? ImageParameters.EditedImages.Name : ImageParameters.EditedImages.JsonName;
}
