using Easel.Core.Requests;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Azure;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Routing;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary><c>POST /v1/chat/completions</c>: draws what the user's last message asks for.</summary>
internal sealed class ChatHandler(
    ChatReader reader,
    ImageService images,
    ChatCompletion completion,
    ChatStream stream,
    DryRunResponse dryRun,
    AssetLinks links,
    UploadBudget budget,
    TimeProvider clock
)
{
    public async Task HandleAsync(HttpContext context)
    {
        // The request's images are freed when its response is out.
        using var share = budget.Share(context, clock);
        var (call, problems) = await reader.ReadAsync(AzureDeployment.RequestOf(context), share);
        if (problems.Count == 0 && call is { Delivery: ImageDelivery.Url } && await links.FullAsync(context) is { } full)
            problems = [full];
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        if (DryRun.IsAsked(context))
        {
            await dryRun.WriteAsync(context, call!.Prepared);
            return;
        }

        var events = images.RunAsync(call!.Prepared, context.RequestAborted).WithRouteHeaders(context, context.RequestAborted);
        await (call.Stream ? stream.WriteAsync(context, call, events) : completion.WriteAsync(context, call, events));
    }
}
