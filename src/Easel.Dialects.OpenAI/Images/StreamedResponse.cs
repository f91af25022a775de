using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Server-sent events: previews and images as they come. What fails before the first of them is a plain error response.</summary>
internal sealed class StreamedResponse(KeepAliveOptions keepAlive, TimeProvider clock, ILogger<StreamedResponse> log)
{
    public async Task WriteAsync(HttpContext context, ImagesCall call, IAsyncEnumerable<ImageEvent> events)
    {
        using var stream = new ImageEventWriter(context, call, clock);
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
                    case UsageEvent usage:
                        stream.Count(usage);
                        break;
                    case QueuedEvent queued:
                        await stream.WriteAsync(queued);
                        break;
                    case ProgressEvent progress:
                        await stream.WriteAsync(progress);
                        break;
                    case PartialImageEvent partial:
                        using (partial.Image)
                            await stream.WriteAsync(partial);
                        break;
                    case CompletedImageEvent completed:
                        using (completed.Image)
                            await stream.WriteAsync(completed);
                        break;
                    case FailureEvent failure:
                        await stream.FailAsync(Failures.ToErrors(failure, context.TraceIdentifier, log));
                        break;
                }
            }
        }
        catch (Exception bug) when (context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            log.StreamFailed(bug, context.TraceIdentifier);
            await stream.FailAsync([ApiError.From(bug, context.TraceIdentifier)]);
        }
    }
}
