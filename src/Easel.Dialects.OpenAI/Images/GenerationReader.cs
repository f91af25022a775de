using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the body of <c>POST /v1/images/generations</c> strictly and finds all its problems at once.</summary>
internal sealed class GenerationReader(ModelCatalog catalog) : ICallReader
{
    public async ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        HttpContext context,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    )
    {
        var (body, error) = await JsonBody.ReadAsync(context.Request, context.RequestAborted);
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var reader = new CallReader(body, context);
            var request = reader.WithOptions(
                new GenerateRequest { Prompt = reader.Prompt(), NegativePrompt = body.Read(ImageParameters.NegativePrompt) ?? "" }
            );
            var call = reader.ToCall(request, deliveryByDefault ?? reader.Family.Delivery);
            body.RefuseUnknown(ParameterTable.Generations.JsonNames);
            return (call, RequestProblems.Of(body, request, catalog, context.TraceIdentifier));
        }
    }
}
