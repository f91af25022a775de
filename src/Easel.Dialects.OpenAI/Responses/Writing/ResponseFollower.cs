using System.Data.Common;
using System.Text.Json;
using Easel.Core.Storage;
using Easel.Dialects.Idempotency;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.Streaming;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Writing;

/// <summary>Answers with a response while it is made: its events as they come, or all of it when it has ended. Keeps the connection alive
/// meanwhile.</summary>
/// <param name="stopping">The server stops, and the work is none that this client waits for alone: it may ask again.</param>
internal sealed class ResponseFollower(
    HttpContext context,
    IResponseSource source,
    TimeProvider clock,
    TimeSpan? keepAlive,
    ILogger<ResponseFollower> log,
    CancellationToken stopping
)
{
    /// <summary>Between two looks at what another server may have done.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    private long _sent = clock.GetTimestamp();

    /// <summary>Waits until <paramref name="holds"/>; null when the response was deleted meanwhile.</summary>
    /// <param name="limit">How long at most; null: as long as it takes.</param>
    public async ValueTask<ResponseState?> WaitAsync(Func<ResponseState, bool> holds, TimeSpan? limit, Func<ValueTask>? onSilence)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            // In this order, so that no change is missed.
            var changed = source.Changed;
            var state = await source.ReadAsync(context.RequestAborted);
            if (state is null || holds(state) || clock.GetElapsedTime(began) >= limit)
                return state;
            await PauseAsync(changed, onSilence);
        }
    }

    /// <summary>The events from number <paramref name="next"/> on, to the last; that is <c>response.failed</c> where the others cannot be
    /// told.</summary>
    public async Task StreamAsync(int next)
    {
        using var stream = new ResponseStream(context, source, next, source.Request.Warnings);
        try
        {
            if (await FollowAsync(stream))
                return;
            await stream.FailAsync(new JobError("server_error", "The response was deleted."), clock.GetUtcNow());
        }
        catch (Exception lost) when (IsOfStorage(lost) && context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Half an event may be out, and the work goes on: the client does so, too, after the last event that it has whole.
            log.FollowingInterrupted(lost, source.Request.Id);
            context.Abort();
        }
        catch (FileNotFoundException lost) when (context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            log.FollowingBroke(lost, source.Request.Id);
            await stream.FailAsync(ResponseState.Lost, clock.GetUtcNow());
        }
        catch (Exception broken) when (context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            log.FollowingBroke(broken, source.Request.Id);
            await stream.FailAsync(
                new JobError("server_error", $"The server had an error; its log tells more under {source.Request.Id}."),
                clock.GetUtcNow()
            );
        }

        context.Features.Get<IResponseRecording>()?.DoNotKeep();
    }

    /// <summary>False when the response was deleted before its end.</summary>
    private async ValueTask<bool> FollowAsync(ResponseStream stream)
    {
        await stream.StartAsync();
        while (await NewsAsync(stream) is { } state)
        {
            await stream.WriteAsync(state);
            _sent = clock.GetTimestamp();
            if (!state.Job.IsEnded)
                continue;
            if (state.Job.State != JobState.Completed)
                context.Features.Get<IResponseRecording>()?.DoNotKeep();
            return true;
        }

        return false;
    }

    /// <summary>The state when there is something to write; null when the response was deleted. Records that cannot be read are waited for:
    /// the work goes on when they can be, or goes on already.</summary>
    private async ValueTask<ResponseState?> NewsAsync(ResponseStream stream)
    {
        var isLost = false;
        while (true)
        {
            var changed = source.Changed;
            try
            {
                return await WaitAsync(
                    state => state.Job.IsEnded || ResponseEvent.Of(state).Count > stream.Next,
                    limit: null,
                    stream.KeepAliveAsync
                );
            }
            catch (Exception lost) when (IsOfStorage(lost))
            {
                if (!isLost)
                    log.FollowingInterrupted(lost, source.Request.Id);
                isLost = true;
            }

            await PauseAsync(changed, stream.KeepAliveAsync);
        }
    }

    /// <summary>Until there may be something new, or it is time to look what another server did.</summary>
    private async ValueTask PauseAsync(Task changed, Func<ValueTask>? onSilence)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.WhenAny(changed, Task.Delay(Poll, clock, over.Token));
        await over.CancelAsync();
        if (stopping.IsCancellationRequested)
            context.Abort();
        context.RequestAborted.ThrowIfCancellationRequested();
        if (onSilence is null || keepAlive is not { } interval || clock.GetElapsedTime(_sent) < interval)
            return;
        await onSilence();
        _sent = clock.GetTimestamp();
    }

    private static bool IsOfStorage(Exception trouble) => trouble is DbException || StorageFailure.Is(trouble);

    /// <summary>The response when it has ended; null when it was deleted meanwhile. White space keeps the connection alive.</summary>
    public ValueTask<ResponseState?> EndAsync() =>
        WaitAsync(
            state => state.Job.IsEnded,
            null,
            async () =>
            {
                if (context.Features.Get<IResponseRecording>() is { } recording)
                    recording.AwaitJson();
                else
                    await KeepAlive.SendAsync(context, isStream: false);
            }
        );

    /// <summary>The response as it is, in one JSON object.</summary>
    public async Task WriteAsync(ResponseState state)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/json";
            new ResponseWarnings(state.Image?.Warnings ?? []) { IsCached = state.Image?.IsCached is true }.SetHeader(
                context.Response.Headers
            );
        }

        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, ApiJson.Options);
        await new ResponseWriter(json, context.Response.BodyWriter, source, context.RequestAborted).WriteAsync(state);
        json.Flush();
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
