using Easel.Abstractions.Events;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>A stream of <c>chat.completion.chunk</c> objects: each image in the <c>delta.images</c> of its choice, as it is done. What fails
/// before the drawing begins is a plain error response.</summary>
internal sealed class ChatStream(AssetLinks links, KeepAliveOptions keepAlive, TimeProvider clock, ILogger<ChatStream> log)
{
    public async Task WriteAsync(HttpContext context, ChatCall call, IAsyncEnumerable<ImageEvent> events)
    {
        using var stream = new ChatChunkWriter(context, call, clock);
        try
        {
            await foreach (var happened in events.WithSilences(keepAlive.Interval, clock, context.RequestAborted))
            {
                switch (happened)
                {
                    case null:
                        await stream.KeepAliveAsync();
                        break;
                    case AcceptedEvent accepted:
                        stream.Accept(accepted);
                        break;
                    case WarningEvent warning:
                        stream.Warn(warning.Warning);
                        break;
                    case CachedEvent:
                        stream.ReportCached();
                        break;
                    case ProgressEvent:
                        await stream.BeginAsync();
                        break;
                    case PartialImageEvent partial:
                        using (partial.Image)
                            await stream.WriteAsync(partial);
                        break;
                    case CompletedImageEvent completed:
                        using (completed.Image)
                        {
                            if (!await TryWriteAsync(context, call, stream, completed))
                                return;
                        }

                        break;
                    case FailureEvent failure:
                        await stream.FailAsync(Failures.ToErrors(failure, context.TraceIdentifier, log));
                        return;
                }
            }

            await stream.EndAsync();
        }
        catch (Exception bug) when (context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            log.StreamFailed(bug, context.TraceIdentifier);
            await stream.FailAsync([ApiError.From(bug, context.TraceIdentifier)]);
        }
    }

    /// <summary>False when there is no room for the image: the stream has ended with that.</summary>
    private async Task<bool> TryWriteAsync(HttpContext context, ChatCall call, ChatChunkWriter stream, CompletedImageEvent completed)
    {
        string? url = null;
        if (call.Delivery != ImageDelivery.Base64)
        {
            url = await links.AddAsync(context, completed.Image, context.RequestAborted);
            if (url is null)
            {
                await stream.FailAsync([ApiError.InsufficientStorage(ExpirySweep.Period)]);
                return false;
            }
        }

        await stream.WriteAsync(completed, url);
        return true;
    }
}
