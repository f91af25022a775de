using Easel.Core;

namespace Easel.Server;

/// <summary>Reads the body of <c>POST /v1/images/edits</c>, a form with files or JSON with references, and finds all its problems at once.</summary>
internal sealed class EditReader(ModelCatalog catalog, InputOpener opener) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<OpenAIError> Problems)> ReadAsync(HttpContext context, UploadShare share)
    {
        var (body, error) = await ImageBody.ReadAsync(context.Request, ParameterTable.Edits, opener.MaxFileLength, share, context.RequestAborted);
        if (body is null) return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, context);
            var request = reader.WithOptions(new EditRequest
            {
                Prompt = reader.Prompt(),
                NegativePrompt = body.Read(ImageParameters.NegativePrompt) ?? "",
                InputFidelity = body.Read(ImageParameters.InputFidelity),
                Strength = body.Read(ImageParameters.Strength),
                AlphaIsMask = reader.Family.OneSquarePng,
                Images = [],
            });
            var call = reader.ToCall(request, reader.Family.Delivery);
            body.RefuseUnknown(body.IsForm ? ParameterTable.Edits.FieldNames : ParameterTable.Edits.JsonNames);
            if (!reader.Family.Edits) body.Add(OpenAIError.BadRequest("unsupported_model", "model", $"{reader.Model} does not edit images."));

            var images = await opener.OpenAsync(body.ReadInputs(ImageParameters.EditedImages, share), body, share, context);
            var mask = await opener.OpenAsync(body.ReadInputs(ImageParameters.Mask, share), body, share, context);
            InputRules.Check(reader, body, images, mask);
            request = ((EditRequest)call.Request) with { Images = images, Mask = mask is [var one] ? one : null };
            var inputName = body.IsForm ? ImageParameters.EditedImages.Name : ImageParameters.EditedImages.JsonName;
            return (call with { Request = request }, RequestProblems.Of(body, request, catalog, context.TraceIdentifier, inputName, notOpened: images.Count == 0 && body.Problems.Count > 0));
        }
    }
}
