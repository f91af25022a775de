using System.Data.Common;
using Easel.Abstractions.Events;
using Easel.Core.Queueing;
using Easel.Core.Storage;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Idempotency;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Azure;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Drawing;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.OpenAI.Responses.Reading;
using Easel.Dialects.OpenAI.Responses.Writing;
using Easel.Dialects.Routing;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses;

/// <summary><c>POST /v1/responses</c>: draws for a client that waits, or takes the work and answers at once.</summary>
internal sealed class CreateResponse(
    ResponseReader reader,
    ResponseStore responses,
    ResponseDrawing drawing,
    EarlierWork repeats,
    DryRunResponse dryRun,
    ResponseFollowers followers,
    JobRunner runner,
    JobOptions options,
    IJobFiles files,
    UploadBudget budget,
    TimeProvider clock,
    ILogger<CreateResponse> log
)
{
    /// <summary>What fails sooner is a plain error response, also where a stream was asked for.</summary>
    private static readonly TimeSpan StreamDelay = TimeSpan.FromSeconds(1);

    public async Task HandleAsync(HttpContext context)
    {
        // The request's images are freed when its response is out.
        using var share = budget.Share(context, clock);
        var (token, earlier) = await repeats.FindAsync(context, ResponseIds.Of);
        var (call, problems) = await reader.ReadAsync(ResponseIds.Of(token), AzureDeployment.RequestOf(context), share);
        if (call is null)
            await ErrorResponse.WriteAsync(context, problems);
        else if (DryRun.IsAsked(context))
            await dryRun.WriteAsync(context, call.Prepared);
        else if (!call.Request.Store)
            await DrawAsync(context, call);
        else if (earlier is null)
            await StoreAsync(context, call);
        else
            await GoOnAsync(context, call);
    }

    /// <summary>An earlier attempt of the same request was accepted, and its server died before its client heard of it.</summary>
    private async Task GoOnAsync(HttpContext context, ResponseCall call)
    {
        using var response = await responses.OpenAsync(Caller.OwnerOf(context), call.Request.Id, context.RequestAborted);
        if (response is null || await response.ReadAsync(context.RequestAborted) is not { } state)
            await ErrorResponse.WriteAsync(context, ResponseErrors.NoSuchResponse(call.Request.Id));
        else if (call.Request.Background)
            await AcceptAsync(context, call, response, state);
        else
            await RespondAsync(context, call, response, () => null, Task.CompletedTask);
    }

    private async Task StoreAsync(HttpContext context, ResponseCall call)
    {
        var job = new NewJob(call.Request.Id, Caller.OwnerOf(context), StoredResponse.Kind, call.Request.ToJson(), ResponseStore.Lifetime)
        {
            Caller = Caller.Of(context),
            Priority = call.Image.Context.Priority,
        };
        if (!await responses.KeepAsync(job, call.Image, context.RequestAborted))
            await ErrorResponse.WriteAsync(context, ResponseErrors.ResponsesFull);
        else if (call.Request.Background)
            await QueueAsync(context, call, job);
        else
            await DrawStoredAsync(context, call, job);
    }

    private async Task QueueAsync(HttpContext context, ResponseCall call, NewJob added)
    {
        if (await runner.AddAsync(added, context.RequestAborted) is not { } job)
        {
            await files.DeleteAsync(call.Request.Id, CancellationToken.None);
            await ErrorResponse.WriteAsync(context, ApiError.TooManyJobs);
            return;
        }

        using var response = responses.Open(job.Owner, call.Request);
        // As it was accepted: by now it may have left the queue.
        await AcceptAsync(context, call, response, new ResponseState(call.Request, job, []));
    }

    /// <summary>The work goes on without its followers.</summary>
    private async Task AcceptAsync(HttpContext context, ResponseCall call, StoredResponse response, ResponseState state)
    {
        var follower = followers.Follow(context, response);
        if (call.Stream)
            await follower.StreamAsync(0);
        else
            await follower.WriteAsync(state);
    }

    /// <summary>The work is the server's from its beginning: when the server dies in it, it is done all the same.</summary>
    private async Task DrawStoredAsync(HttpContext context, ResponseCall call, NewJob job)
    {
        var owner = job.Owner;
        using var response = responses.Open(owner, call.Request);
        FailureEvent? failure = null;
        var added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var work = RunAsync();
        // Not before it is there to be followed.
        await await Task.WhenAny(added.Task, work);
        try
        {
            await RespondAsync(context, call, response, () => failure, work);
        }
        finally
        {
            await work;
        }

        // The client never heard of it.
        if (failure is not null && !call.Stream)
            await ForgetAsync(owner, call.Request.Id);

        async Task RunAsync()
        {
            // Whoever waits here hears of the end also when the store cannot.
            if (await runner.RunNowAsync(job, DoAsync, CallerOf(context, call.Stream)) is { } outcome)
                response.End(outcome, clock.GetUtcNow());
            // Another does it: what went wrong here is not how it ends.
            else
                failure = null;
        }

        async ValueTask<JobOutcome> DoAsync(JobRun run, CancellationToken cancellationToken)
        {
            added.SetResult();
            try
            {
                var failed = await drawing.RunAsync(
                    call.Prepared,
                    new StoredNotes(run, files),
                    cancellationToken,
                    routed => RouteHeaders.Set(context, routed)
                );
                if (call.Stream && failed is { Errors: [{ Code: WorkErrors.Unreachable, Message: var why }, ..] })
                    throw new StorageUnavailableException(why);
                failure = failed;
            }
            // The client of a stream knows it as accepted: it is gone on with when the records, or the workers, can be reached.
            catch (Exception trouble) when (StorageFailure.Is(trouble) && (!call.Stream || StorageFullException.Is(trouble)))
            {
                log.NotKept(trouble, call.Request.Id);
                failure = StorageFullException.Is(trouble) ? ResponseDrawing.DiskFull : ResponseDrawing.RecordsUnavailable;
            }

            return failure is null ? JobOutcome.Completed : JobOutcome.Failed(ResponseFailures.ToJobError(failure, call.Request.Id, log));
        }
    }

    private JobCaller CallerOf(HttpContext context, bool isStream)
    {
        var recording = context.Features.Get<IResponseRecording>();
        return new JobCaller
        {
            Gone = context.RequestAborted,
            Cancelled = recording?.Cancelled ?? CancellationToken.None,
            Stopping = recording?.Stopping ?? CancellationToken.None,
            // Who has an idempotency key, or has heard what the response is called, can ask for it again.
            Grace = () => recording is not null || (isStream && context.Response.HasStarted) ? options.ReturnGrace : null,
        };
    }

    private async Task DrawAsync(HttpContext context, ResponseCall call)
    {
        var now = clock.GetUtcNow();
        var job = new Job
        {
            Id = call.Request.Id,
            Owner = "",
            Kind = StoredResponse.Kind,
            State = JobState.InProgress,
            CreatedAt = now,
            StartedAt = now,
        };
        using var response = new PassingResponse(call.Request, job);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        FailureEvent? failure = null;
        var work = DoAsync();
        try
        {
            await RespondAsync(context, call, response, () => failure, work);
        }
        finally
        {
            await gone.CancelAsync();
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task DoAsync()
        {
            try
            {
                failure = await drawing.RunAsync(call.Prepared, response, gone.Token, routed => RouteHeaders.Set(context, routed));
                var error = failure is null ? null : ResponseFailures.ToJobError(failure, call.Request.Id, log);
                response.End(error is null ? JobState.Completed : JobState.Failed, error, clock.GetUtcNow());
            }
            catch (Exception bug) when (!gone.IsCancellationRequested)
            {
                log.RequestFailed(bug, call.Request.Id);
                response.End(
                    JobState.Failed,
                    new JobError("server_error", $"The server had an error; its log tells more under {call.Request.Id}."),
                    clock.GetUtcNow()
                );
            }
        }
    }

    /// <param name="failure">Why the drawing failed, where that is known.</param>
    private async Task RespondAsync(
        HttpContext context,
        ResponseCall call,
        IResponseSource response,
        Func<FailureEvent?> failure,
        Task work
    )
    {
        var follower = followers.FollowOwn(context, response);
        if (!call.Stream)
        {
            var ended = await follower.EndAsync();
            if (ended is null)
                await ErrorResponse.WriteAsync(context, ResponseErrors.NoSuchResponse(call.Request.Id));
            else if (ended.Job.State is JobState.Failed && failure() is { } known)
                await ErrorResponse.WriteAsync(context, Failures.ToErrors(known, context.TraceIdentifier, log));
            else
                await follower.WriteAsync(ended);
            return;
        }

        var begun = await follower.WaitAsync(state => state.Drawing is not null || state.Job.IsEnded, StreamDelay, onSilence: null);
        if (begun is { Drawing: null, Job.State: JobState.Failed } && failure() is { } early)
        {
            await ErrorResponse.WriteAsync(context, Failures.ToErrors(early, context.TraceIdentifier, log));
            await work;
            await ForgetAsync(Caller.OwnerOf(context), call.Request.Id);
            return;
        }

        await follower.StreamAsync(0);
    }

    private async ValueTask ForgetAsync(string owner, string id)
    {
        try
        {
            await runner.DeleteAsync(owner, id, CancellationToken.None);
        }
        catch (Exception broken) when (broken is IOException or DbException)
        {
            // It expires in time.
            log.NotForgotten(broken, id);
        }
    }
}
