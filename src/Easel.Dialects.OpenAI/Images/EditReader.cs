using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the body of <c>POST /v1/images/edits</c>, a form with files or JSON with references, and finds all its problems at
/// once.</summary>
internal sealed class EditReader(ImageService images, InputOpener opener, Markup markup) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        IncomingRequest incoming,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        var (body, error) = await ImageBody.ReadAsync(incoming, ParameterTable.Edits, opener.MaxFileLength, share);
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, incoming);
            var request = reader.WithOptions(
                new EditRequest
                {
                    Prompt = reader.Prompt(),
                    NegativePrompt = body.Read(ImageParameters.NegativePrompt) ?? "",
                    InputFidelity = body.Read(ImageParameters.InputFidelity),
                    Strength = body.Read(ImageParameters.Strength),
                    Roles = body.Read(ImageParameters.Roles),
                    Controls = body.Read(ImageParameters.Controls),
                    AlphaIsMask = reader.Family.OneSquarePng,
                    Images = [],
                }
            );
            var read = reader.ToCall(request, deliveryByDefault ?? reader.Family.Delivery);
            body.RefuseUnknown(body.IsForm ? ParameterTable.Edits.FieldNames : ParameterTable.Edits.JsonNames);
            if (!reader.Family.Edits)
                body.Add(ApiError.BadRequest("unsupported_model", "model", $"{reader.Model} does not edit images."));
            var inputs = body.ReadInputs(ImageParameters.EditedImages, share);
            var maskInputs = body.ReadInputs(ImageParameters.Mask, share);
            var markupInputs = body.ReadInputs(ImageParameters.Markup, share);
            if (maskInputs.Count > 0 && markupInputs.Count > 0)
                body.Add(
                    ApiError.BadRequest(
                        "invalid_value",
                        Markup.Param,
                        "'markup' and 'mask' are both there; an edit has one of them, or none."
                    )
                );
            IReadOnlyList<ApiError> Problems(IReadOnlyList<ImageError> found, bool isWithoutImages) =>
                RequestProblems.Of(body, found, incoming.RequestId, InputName(body), isWithoutImages);

            // Nothing is fetched for a request that is refused anyway.
            var draft = images.Draft(read.Request);
            var fetch = Problems(draft.Problems, isWithoutImages: true).Count == 0;
            var verify = draft.Model is not { IsRemote: true } || markupInputs.Count > 0;
            var opened = await opener.OpenAsync(inputs, fetch, body.Add, share, incoming, verify);
            var mask = await opener.OpenAsync(maskInputs, fetch, body.Add, share, incoming, verify);
            InputRules.Check(reader, body, opened, mask);
            var marked = await MarkAsync(
                opened,
                await opener.OpenAsync(markupInputs, fetch, body.Add, share, incoming),
                body,
                share,
                incoming
            );
            var (call, found) = read.Prepare(
                draft,
                ((EditRequest)read.Request) with
                {
                    Images = marked,
                    Mask = mask is [var one] ? one : null,
                }
            );
            var problems = Problems(found, opened.Count == 0);
            return (problems.Count == 0 ? call : null, problems);
        }
    }

    /// <summary>The images, the first with what was drawn over it.</summary>
    private async ValueTask<IReadOnlyList<EncodedInputImage>> MarkAsync(
        IReadOnlyList<EncodedInputImage> opened,
        IReadOnlyList<EncodedInputImage> drawn,
        RequestBody body,
        UploadShare share,
        IncomingRequest incoming
    )
    {
        if (drawn is not [var one] || opened is not [var first, ..])
            return opened;
        var (image, error) = await markup.LayAsync(first, one, share, incoming.Cancelled);
        if (image is not null)
            return [image, .. opened.Skip(1)];
        body.Add(error!);
        return opened;
    }

    private static string InputName(RequestBody body) =>
        body.IsForm ? ImageParameters.EditedImages.Name : ImageParameters.EditedImages.JsonName;
}
