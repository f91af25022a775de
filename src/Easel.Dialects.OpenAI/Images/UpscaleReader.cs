using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the body of <c>POST /v1/images/upscale</c>, which is ours, a form with a file or JSON with a reference.</summary>
internal sealed class UpscaleReader(ImageService images, InputOpener opener) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        IncomingRequest incoming,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        var (body, error) = await ImageBody.ReadAsync(incoming, ParameterTable.Upscales, opener.MaxFileLength, share);
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, incoming);
            body.RefuseUnknown(body.IsForm ? ParameterTable.Upscales.FieldNames : ParameterTable.Upscales.JsonNames);
            // The size follows from the scale, whatever the model's family takes for granted.
            var request = reader.WithOptions(new UpscaleRequest { Image = null!, Scale = reader.Scale() }) with
            {
                Size = null,
            };
            var read = reader.ToCall(request, deliveryByDefault ?? reader.Family.Delivery);
            var inputs = body.ReadInputs(ImageParameters.UpscaledImage, share);
            if (await opener.OpenAsync(inputs, fetch: body.Problems.Count == 0, body.Add, share, incoming) is not [var image])
                return (null, body.Problems);

            request = request with { Image = image };
            var (call, found) = read.Prepare(images.Draft(request), request);
            var problems = RequestProblems.Of(body, found, incoming.RequestId);
            return (problems.Count == 0 ? call : null, problems);
        }
    }
}
