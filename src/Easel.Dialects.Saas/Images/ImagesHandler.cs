using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Routing;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Limits;
using Easel.Dialects.Saas.Models;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.Saas.Images;

/// <summary>Answers <c>POST /images/generate</c>: read, draw, write.</summary>
internal sealed class ImagesHandler(
    SaasBody bodies,
    SaasLimits limits,
    ImageWishes wishes,
    ImageService service,
    Providers providers,
    DryRunResponse dryRun,
    AssetLinks links,
    KeepAliveOptions keepAlive,
    TimeProvider clock,
    ILogger<ImagesHandler> log
)
{
    public async Task HandleAsync(HttpContext context, CallerIdentity caller)
    {
        var isDryRun = DryRun.IsAsked(context);
        if (!isDryRun && limits.TakeImage(context, caller) is { } limited)
        {
            await ErrorResponse.WriteAsync(context, limited);
            return;
        }

        var (wish, problems) = await bodies.ReadAsync(context, ImageWish.Read);
        PreparedRequest? prepared = null;
        if (wish is not null)
            (prepared, problems) = await wishes.PrepareAsync(context, wish, caller);
        if (problems.Count == 0 && wish!.AsUrl && !isDryRun && await links.FullAsync(context) is { } full)
            problems = [full];
        if (problems.Count > 0)
            await ErrorResponse.WriteAsync(context, problems);
        else if (isDryRun)
            await dryRun.WriteAsync(context, prepared!);
        else
            await DrawAsync(context, wish!, prepared!);
    }

    private async Task DrawAsync(HttpContext context, ImageWish wish, PreparedRequest prepared)
    {
        using var response = new ImagesResponse(context, links, providers, wish.AsUrl);
        var writing = false;
        try
        {
            await foreach (
                var happened in service
                    .RunAsync(prepared, context.RequestAborted)
                    .WithSilences(keepAlive.Interval, clock, context.RequestAborted)
            )
            {
                if (happened is null)
                    await KeepAlive.AwaitJsonAsync(context);
                else if (happened is FailureEvent failure)
                {
                    await ErrorResponse.WriteAsync(context, ErrorsOf(failure, context));
                    return;
                }
                else
                    response.See(happened);
            }

            writing = await response.KeepAsync();
            if (writing)
                await response.WriteAsync();
            else
                await ErrorResponse.WriteAsync(context, ApiError.InsufficientStorage(ExpirySweep.Period));
        }
        catch (Exception bug) when (!writing && context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Only white space was sent.
            log.RequestFailed(bug, context.TraceIdentifier);
            await ErrorResponse.WriteAsync(context, ApiError.From(bug, context.TraceIdentifier));
        }
    }

    private List<ApiError> ErrorsOf(FailureEvent failure, HttpContext context)
    {
        // Logs what is for the log only.
        var errors = Failures.ToErrors(failure, context.TraceIdentifier, log);
        return
        [
            .. failure.Errors.Zip(
                errors,
                (error, told) =>
                    error.Kind is ImageErrorKind.InvalidRequest or ImageErrorKind.Blocked or ImageErrorKind.QuotaExceeded
                        ? SaasError.From(error, context.TraceIdentifier)
                        : told
            ),
        ];
    }
}
