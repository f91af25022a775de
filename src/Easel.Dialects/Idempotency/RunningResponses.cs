using System.Security.Cryptography;
using System.Text;
using Easel.Core.Idempotency;

namespace Easel.Dialects.Idempotency;

/// <summary>The responses that are being written now, by the keys of their requests, and the way to those that were.</summary>
internal sealed class RunningResponses(
    IResponseStore store,
    SharedResponses shared,
    IdempotencyOptions options,
    TimeProvider clock,
    ILogger<RunningResponses> log
) : IHostedService, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<RunningResponse?>> _live = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _running = [];

    /// <summary>The name of a client's key among all clients' keys.</summary>
    public static string KeyOf(string owner, string idempotencyKey) =>
        $"{Hash(owner)[..ResponseKey.OwnerLength]}{Hash($"{owner}\n{idempotencyKey}")}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The response under this key, to be followed; the second value says that it must be written first.</summary>
    public async ValueTask<(RunningResponse Response, bool IsNew)> FollowAsync(
        string key,
        string request,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var found = new TaskCompletionSource<RunningResponse?>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!TryClaim(key, found.Task, out var another))
            {
                if (await another.WaitAsync(cancellationToken) is { } live && live.TryFollow())
                    return (live, false);
                continue;
            }

            RunningResponse? begun = null;
            try
            {
                if (await store.FindAsync(key, cancellationToken) is { } kept)
                    return (RunningResponse.Finished(kept, clock), false);
                begun = await BeginAsync(key, request, cancellationToken);
                if (begun is not null)
                    return (begun, !begun.IsElsewhere);
            }
            finally
            {
                if (begun is null)
                    Forget(key);
                found.SetResult(begun);
            }
        }
    }

    /// <summary>A new answer, or one that another server writes; null when that one has just ended.</summary>
    private async ValueTask<RunningResponse?> BeginAsync(string key, string request, CancellationToken cancellationToken)
    {
        var file = store.Create();
        try
        {
            if (await shared.TakeAsync(key, request, file.Name, cancellationToken) is not { } writer)
            {
                // Another server may have written and kept it since this one looked.
                using (var kept = await store.FindAsync(key, cancellationToken))
                {
                    if (kept is not null)
                    {
                        await shared.EndAsync(key, file.Name, isWhole: true);
                        return null;
                    }
                }

                var begun = RunningResponse.Begin(file, Hash($"{key}\n{request}"), request, clock, options.ResumeGrace);
                file = null;
                return begun;
            }

            if (await store.FollowAsync(writer.File, cancellationToken) is { } growing)
            {
                var joined = RunningResponse.Join(growing, writer.Request, clock);
                Run(() => WriteAsync(key, joined, answer => shared.ReadAlongAsync(writer, answer, growing)));
                return joined;
            }

            await Task.Delay(SharedResponses.Look, clock, cancellationToken);
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Nothing is being written or kept under this key.</summary>
    public async ValueTask<bool> IsUnknownAsync(string key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_live.ContainsKey(key))
                return false;
        }

        using var kept = await store.FindAsync(key, cancellationToken);
        return kept is null && !await shared.IsWrittenAsync(key, cancellationToken);
    }

    /// <summary>Ends the work under this key, whoever follows it.</summary>
    public async Task CancelAsync(string key)
    {
        if (await FindOwnAsync(key) is { } own)
            await EndAsync(own, answer => answer.CancelAsync());
        else
            await shared.CancelAsync(key);
    }

    /// <summary>This server writes a response now.</summary>
    public bool WritesAny
    {
        get
        {
            lock (_gate)
                return _live.Count > 0;
        }
    }

    /// <summary>The response that this server writes under the key; null when it writes none.</summary>
    public async ValueTask<RunningResponse?> FindOwnAsync(string key)
    {
        Task<RunningResponse?>? found;
        lock (_gate)
            found = _live.GetValueOrDefault(key);
        return found is not null && await found is { IsElsewhere: false } own ? own : null;
    }

    /// <summary>Starts to write a new answer; <paramref name="write"/> goes on whoever follows.</summary>
    public void Write(string key, RunningResponse answer, Func<RunningResponse, Task> write) => Run(() => WriteAsync(key, answer, write));

    private void Run(Func<Task> work)
    {
        var running = Task.Run(work);
        lock (_gate)
            _running.Add(running);
        _ = running.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The server stops, its connections are closed: nobody follows any more.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => EndAsync();

    public async ValueTask DisposeAsync() => await EndAsync();

    private async Task WriteAsync(string key, RunningResponse answer, Func<RunningResponse, Task> write)
    {
        var writing = write(answer);
        try
        {
            // What was broken off is asked for again at once, also where its work goes on.
            if (await Task.WhenAny(writing, answer.BrokenOff) == answer.BrokenOff)
                throw new IOException("The server broke the response off.");
            await writing;
            answer.End(failure: null);
        }
        catch (Exception broken)
        {
            if (!answer.Work.IsCancellationRequested && !answer.IsElsewhere)
                log.ResponseNotWritten(broken);
            answer.End(broken);
        }

        var isShared = await TryKeepAsync(key, answer);

        // Before others are told, which takes a while: who asks here again is not given what has failed.
        Forget(key);
        if (!answer.IsElsewhere)
            await shared.EndAsync(key, answer.File, isWhole: isShared && !answer.IsBroken);
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        answer.Release();
    }

    /// <summary>Keeps what may be kept; false when other servers do not see all of it.</summary>
    private async ValueTask<bool> TryKeepAsync(string key, RunningResponse answer)
    {
        if (answer.IsElsewhere)
            return true;
        // It may be in the middle of a write.
        if (answer.BrokenOff.IsCompleted)
            return false;
        try
        {
            await answer.ShareAsync();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            log.ResponseNotShared(broken);
            return false;
        }

        try
        {
            if (answer.MayKeep && await shared.HoldsAsync(answer.File))
                await answer.KeepAsync(key);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            log.ResponseNotKept(full);
        }

        return true;
    }

    /// <summary>True: the key is the caller's now, whose response is <paramref name="mine"/>. Otherwise <paramref name="found"/> is what
    /// another found, or will; null when that is no response that can be joined.</summary>
    private bool TryClaim(string key, Task<RunningResponse?> mine, out Task<RunningResponse?> found)
    {
        lock (_gate)
        {
            found = _live.GetValueOrDefault(key, mine);
            return _live.TryAdd(key, mine);
        }
    }

    private void Forget(string key)
    {
        lock (_gate)
            _live.Remove(key);
    }

    private static async Task EndAsync(RunningResponse live, Func<RunningResponse, Task> end)
    {
        // Held, so that it is not freed between the two.
        if (!live.TryFollow())
            return;
        await end(live);
        live.Unfollow();
    }

    private void Forget(Task running)
    {
        lock (_gate)
            _running.Remove(running);
    }

    private async Task EndAsync()
    {
        Task[] running;
        Task<RunningResponse?>[] live;
        lock (_gate)
            (running, live) = ([.. _running], [.. _live.Values]);
        foreach (var found in live)
        {
            if (await found is { } answer)
                await EndAsync(answer, one => one.StopAsync());
        }

        await Task.WhenAll(running);
    }
}
