using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Core.Requests;
using Easel.Dialects.Access;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;
using Easel.Dialects.Routing;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Answers <c>POST /api/v1/process</c>: read, draw, write.</summary>
internal sealed class ProcessHandler(
    ProcessReader reader,
    ImageService service,
    UploadBudget budget,
    DryRunResponse dryRun,
    AssetLinks links,
    ConversationStates states,
    TokenCounters counters,
    KeepAliveOptions keepAlive,
    TimeProvider clock,
    ILogger<ProcessHandler> log
)
{
    private static readonly JsonEncodedText Progress = JsonEncodedText.Encode("progress");
    private static readonly JsonEncodedText Final = JsonEncodedText.Encode("final");

    public async Task HandleAsync(HttpContext context)
    {
        var isDryRun = DryRun.IsAsked(context);
        if (
            !isDryRun
            && context.Items[typeof(AccessToken)] is AccessToken token
            && counters.TryCount(token, $"{context.Connection.RemoteIpAddress}") is { } wait
        )
        {
            await ErrorResponse.WriteAsync(context, ApiError.QuotaUsed(wait));
            return;
        }

        // The request's images are freed when its response is out.
        using var share = budget.Share(context, clock);
        var (call, problems) = await reader.ReadAsync(IncomingRequest.Of(context), share);
        if (problems.Count == 0 && call!.DeliverUrls && await links.FullAsync(context) is { } full)
            problems = [full];
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        if (isDryRun)
        {
            await dryRun.WriteAsync(context, call!.Prepared, ProtocolNames.Translate);
            return;
        }

        var images = new OutputImages(links, context, call!.DeliverUrls);
        using var answer = new FinalResponse(context, call, images, links, states, clock);
        var events = service
            .RunAsync(call.Prepared, context.RequestAborted)
            .WithRouteHeaders(context, context.RequestAborted)
            .WithSilences(keepAlive.Interval, clock, context.RequestAborted);
        await (call.Stream ? StreamAsync(context, answer, images, events) : RespondAsync(context, answer, events));
    }

    private async Task RespondAsync(HttpContext context, FinalResponse answer, IAsyncEnumerable<ImageEvent?> events)
    {
        var writing = false;
        try
        {
            await foreach (var happened in events)
            {
                switch (happened)
                {
                    case null:
                        await KeepAlive.AwaitJsonAsync(context);
                        break;
                    case AcceptedEvent accepted:
                        answer.Accept(accepted);
                        break;
                    case WarningEvent warning:
                        answer.Warn(warning.Warning);
                        break;
                    case CachedEvent:
                        answer.ReportCached();
                        break;
                    case CostEvent paid:
                        answer.ReportCost(paid.Cost);
                        break;
                    case CompletedImageEvent image when await answer.AddAsync(image) is null:
                        await ErrorResponse.WriteAsync(context, ApiError.InsufficientStorage(ExpirySweep.Period));
                        return;
                    case PartialImageEvent partial:
                        partial.Image.Dispose();
                        break;
                    case FailureEvent failure:
                        await ErrorResponse.WriteAsync(context, Errors(failure, context));
                        return;
                }
            }

            await answer.CompleteAsync();
            writing = true;
            if (!context.Response.HasStarted)
            {
                context.Response.ContentType = "application/json";
                answer.SetHeader(context.Response.Headers);
            }

            await using var json = new Utf8JsonWriter(context.Response.BodyWriter, ApiJson.Options);
            json.WriteStartObject();
            await answer.WriteAsync(json);
            json.WriteEndObject();
            json.Flush();
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        catch (Exception bug) when (!writing && context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Only white space was sent.
            log.RequestFailed(bug, context.TraceIdentifier);
            await ErrorResponse.WriteAsync(context, ApiError.From(bug, context.TraceIdentifier));
        }
    }

    private async Task StreamAsync(HttpContext context, FinalResponse answer, OutputImages images, IAsyncEnumerable<ImageEvent?> events)
    {
        using var stream = new EventStream(context);
        try
        {
            await foreach (var happened in events)
            {
                switch (happened)
                {
                    case null:
                        await stream.KeepAliveAsync();
                        break;
                    case AcceptedEvent accepted:
                        answer.Accept(accepted);
                        break;
                    case WarningEvent warning:
                        answer.Warn(warning.Warning);
                        break;
                    case CachedEvent:
                        answer.ReportCached();
                        break;
                    case CostEvent paid:
                        answer.ReportCost(paid.Cost);
                        break;
                    case ProgressEvent:
                        await stream.StartAsync();
                        break;
                    case PartialImageEvent partial:
                        answer.CountPreview();
                        using (partial.Image)
                            await ShowAsync(
                                stream,
                                images,
                                await images.DeliverAsync(partial.ImageIndex, partial.Image),
                                isProcessing: true
                            );
                        break;
                    case CompletedImageEvent image:
                        if (await answer.AddAsync(image) is not { } output)
                        {
                            await stream.FailAsync([ApiError.InsufficientStorage(ExpirySweep.Period)]);
                            return;
                        }

                        // The last one comes with the whole response.
                        if (!answer.IsWhole)
                            await ShowAsync(stream, images, output, isProcessing: false);
                        break;
                    case FailureEvent failure:
                        await stream.FailAsync(Errors(failure, context));
                        return;
                }
            }

            await answer.CompleteAsync();
            await answer.WriteAsync(await stream.BeginAsync(Final));
            await stream.EndAsync();
        }
        catch (Exception bug) when (context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            log.StreamFailed(bug, context.TraceIdentifier);
            await stream.FailAsync([ApiError.From(bug, context.TraceIdentifier)]);
        }
    }

    /// <param name="output">A preview for whose URL there is no room is not shown; the finished image tells of that.</param>
    private static async ValueTask ShowAsync(EventStream stream, OutputImages images, Output? output, bool isProcessing)
    {
        if (output is null)
            return;
        var json = await stream.BeginAsync(Progress);
        json.WriteStartArray("outputs"u8);
        await images.WriteAsync(json, output, isProcessing);
        json.WriteEndArray();
        await stream.EndAsync();
    }

    private List<ApiError> Errors(FailureEvent failure, HttpContext context) =>
        [.. Failures.ToErrors(failure, context.TraceIdentifier, log).Select(ProtocolNames.Translate)];
}
