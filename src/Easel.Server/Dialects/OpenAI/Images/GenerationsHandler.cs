using Easel.Core;

namespace Easel.Server;

/// <summary><c>POST /v1/images/generations</c>.</summary>
internal sealed class GenerationsHandler(ImageRoad road, ModelCatalog catalog, WholeAnswer whole, StreamedAnswer streamed)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } call) return;

        var events = road.RunAsync(call.Request, context.RequestAborted);
        await (call.Stream ? streamed.WriteAsync(context, call, events) : whole.WriteAsync(context, call, events));
    }

    /// <summary>The call; null when the answer is an error, already written.</summary>
    private async ValueTask<ImagesCall?> ReadAsync(HttpContext context)
    {
        var (body, error) = await JsonBody.ReadAsync(context.Request, context.RequestAborted);
        if (body is null)
        {
            await ErrorAnswer.WriteAsync(context, error!);
            return null;
        }

        using (body)
        {
            var (call, problems) = GenerationReader.Read(body, catalog, context.TraceIdentifier);
            if (problems.Count == 0) return call;
            await ErrorAnswer.WriteAsync(context, problems);
            return null;
        }
    }
}
