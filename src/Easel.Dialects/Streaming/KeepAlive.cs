using System.Buffers;
using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Dialects.Idempotency;

namespace Easel.Dialects.Streaming;

/// <summary>What is sent through a connection that has nothing to say, so that no proxy and no client gives it up.</summary>
internal static class KeepAlive
{
    /// <summary>Between two events a comment, which clients skip; before a JSON answer white space, which parsers skip.</summary>
    public static async ValueTask SendAsync(HttpContext context, bool isStream)
    {
        var response = context.Response;
        if (!response.HasStarted && !isStream)
            response.ContentType = "application/json";
        response.BodyWriter.Write(isStream ? ": keep-alive\n\n"u8 : " "u8);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>While a JSON answer is made. Those who read a recording keep their own connections alive.</summary>
    public static ValueTask AwaitJsonAsync(HttpContext context)
    {
        if (context.Features.Get<IResponseRecording>() is not { } recording)
            return SendAsync(context, isStream: false);
        recording.AwaitJson();
        return ValueTask.CompletedTask;
    }

    /// <summary>The same events, with a null whenever none that carries an image came for <paramref name="interval"/>.</summary>
    /// <param name="interval">Null: never.</param>
    public static async IAsyncEnumerable<ImageEvent?> WithSilences(
        this IAsyncEnumerable<ImageEvent> events,
        TimeSpan? interval,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        // Ends the wait for the next event when the reader leaves in a silence.
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var enumerator = events.GetAsyncEnumerator(leave.Token);
        Task<bool>? next = null;
        try
        {
            var last = clock.GetTimestamp();
            while (true)
            {
                next ??= enumerator.MoveNextAsync().AsTask();
                if (!await ComesWithinAsync(next, interval - clock.GetElapsedTime(last), clock))
                {
                    yield return null;
                    last = clock.GetTimestamp();
                    continue;
                }

                var more = await next;
                next = null;
                if (!more)
                    yield break;
                yield return enumerator.Current;
                if (enumerator.Current is PartialImageEvent or CompletedImageEvent)
                    last = clock.GetTimestamp();
            }
        }
        finally
        {
            if (next is not null)
            {
                await leave.CancelAsync();
                await FreeAsync(next, enumerator);
            }

            await enumerator.DisposeAsync();
        }
    }

    /// <summary>Lets an event that nobody will see come, and frees its image.</summary>
    private static async ValueTask FreeAsync(Task<bool> next, IAsyncEnumerator<ImageEvent> enumerator)
    {
        await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        if (!next.IsCompletedSuccessfully || !await next)
            return;
        enumerator.Current.Discard();
    }

    private static async ValueTask<bool> ComesWithinAsync(Task next, TimeSpan? left, TimeProvider clock)
    {
        if (next.IsCompleted || left is not { } wait)
            return true;
        if (wait <= TimeSpan.Zero)
            return false;
        using var cancelled = new CancellationTokenSource();
        var first = await Task.WhenAny(next, Task.Delay(wait, clock, cancelled.Token));
        await cancelled.CancelAsync();
        return first == next;
    }
}
