using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Azure;
using Easel.Dialects.Routing;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Answers the Images API's endpoints: read, draw, write.</summary>
internal sealed class ImagesHandler(
    ImageService images,
    UploadBudget budget,
    TimeProvider clock,
    DryRunResponse dryRun,
    UnaryResponse whole,
    StreamedResponse streamed
)
{
    public async Task HandleAsync(HttpContext context, ICallReader reader)
    {
        // The request's images are freed when its response is out.
        using var share = budget.Share(context, clock);
        var (call, problems) = await reader.ReadAsync(AzureDeployment.RequestOf(context), share);
        if (call is null)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        if (DryRun.IsAsked(context))
        {
            await dryRun.WriteAsync(context, call.Prepared);
            return;
        }

        var events = images
            .RunAsync(call.Prepared, readsArrivingImages: !call.Stream, context.RequestAborted)
            .WithRouteHeaders(context, context.RequestAborted);
        await (call.Stream ? streamed.WriteAsync(context, call, events) : whole.WriteAsync(context, call, events));
    }
}
