using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the body of <c>POST /v1/images/generations</c> strictly and finds all its problems at once.</summary>
internal sealed class GenerationReader(ImageService images) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        IncomingRequest incoming,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        var (body, error) = await JsonBody.ReadAsync(incoming);
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, incoming);
            var request = reader.WithOptions(
                new GenerateRequest { Prompt = reader.Prompt(), NegativePrompt = body.Read(ImageParameters.NegativePrompt) ?? "" }
            );
            var read = reader.ToCall(request, deliveryByDefault ?? reader.Family.Delivery);
            body.RefuseUnknown(ParameterTable.Generations.JsonNames);
            var (call, found) = read.Prepare(images.Draft(read.Request), read.Request);
            var problems = RequestProblems.Of(body, found, incoming.RequestId);
            return (problems.Count == 0 ? call : null, problems);
        }
    }
}
