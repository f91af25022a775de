using Easel.Abstractions.Events;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>All images of a request in one JSON object (OpenAI's ImagesResponse), written when the last is done.</summary>
internal sealed class UnaryResponse(AssetLinks links, KeepAliveOptions keepAlive, TimeProvider clock, ILogger<UnaryResponse> log)
{
    public async Task WriteAsync(HttpContext context, ImagesCall call, IAsyncEnumerable<ImageEvent> events)
    {
        if (call.Delivery == ImageDelivery.Url && await links.FullAsync(context) is { } full)
        {
            await ErrorResponse.WriteAsync(context, full);
            return;
        }

        using var drawn = new DrawnImages(call);
        var writing = false;
        try
        {
            await foreach (var happened in events.WithSilences(keepAlive.Interval, clock, context.RequestAborted))
            {
                if (happened is null)
                    await KeepAlive.AwaitJsonAsync(context);
                else
                    drawn.Add(happened);
            }

            drawn.Complete();
            var urls = drawn.Failure is null && call.Delivery == ImageDelivery.Url ? await links.AddAllAsync(context, drawn.Images) : [];
            writing = true;
            if (drawn.Failure is { } failure)
                await ErrorResponse.WriteAsync(context, Failures.ToErrors(failure, context.TraceIdentifier, log));
            else if (urls is null)
                await ErrorResponse.WriteAsync(context, ApiError.InsufficientStorage(ExpirySweep.Period));
            else
                await WriteAsync(context, drawn, urls);
        }
        catch (Exception bug) when (!writing && context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Only white space was sent.
            log.RequestFailed(bug, context.TraceIdentifier);
            await ErrorResponse.WriteAsync(context, ApiError.From(bug, context.TraceIdentifier));
        }
    }

    private Task WriteAsync(HttpContext context, DrawnImages drawn, IReadOnlyList<string> urls)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/json";
            drawn.Warnings.SetHeader(context.Response.Headers);
            ResponseCost.SetHeader(context.Response.Headers, drawn.Cost);
        }

        return ImagesJson.WriteAsync(context.Response.BodyWriter, drawn, urls, clock.GetUtcNow(), context.RequestAborted);
    }
}
