using Easel.Core;

namespace Easel.Server;

/// <summary>Answers the Images API's endpoints: read, draw, write.</summary>
internal sealed class ImagesHandler(ImageRoad road, UploadBudget budget, WholeAnswer whole, StreamedAnswer streamed)
{
    public async Task HandleAsync(HttpContext context, ICallReader reader)
    {
        // The request's images are freed when its answer is out.
        using var share = new UploadShare(budget);
        var (call, problems) = await reader.ReadAsync(context, share);
        if (call is { Request.Strict: true } && problems.Count == 0) problems = [.. call.Warnings.Select(Refusal)];
        if (problems.Count > 0)
        {
            await ErrorAnswer.WriteAsync(context, problems);
            return;
        }

        var events = road.RunAsync(call!.Request, context.RequestAborted);
        await (call.Stream ? streamed.WriteAsync(context, call, events) : whole.WriteAsync(context, call, events));
    }

    private static ApiError Refusal(ImageWarning warning) => ApiError.BadRequest(warning.Code, warning.Param, warning.Message);
}
