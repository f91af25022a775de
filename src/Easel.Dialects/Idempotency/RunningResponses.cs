using System.Security.Cryptography;
using System.Text;
using Easel.Core.Idempotency;

namespace Easel.Dialects.Idempotency;

/// <summary>The answers that are being written now, by the keys of their requests, and the way to those that were.</summary>
internal sealed class RunningResponses(IResponseStore store, IdempotencyOptions options, TimeProvider clock, ILogger<RunningResponses> log)
    : IHostedService,
        IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<RunningResponse?>> _live = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _running = [];

    /// <summary>The name of a client's key among all clients' keys.</summary>
    public static string KeyOf(string owner, string idempotencyKey) =>
        $"{Hash(owner)[..ResponseKey.OwnerLength]}{Hash($"{owner}\n{idempotencyKey}")}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The answer under this key, to be followed; the second value tells that it must be written first.</summary>
    public async ValueTask<(RunningResponse Answer, bool IsNew)> FollowAsync(
        string key,
        string request,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var found = new TaskCompletionSource<RunningResponse?>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (Claim(key, found.Task) is { } another)
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
                begun = RunningResponse.Begin(store.Create(), request, clock, options.ResumeGrace);
                return (begun, true);
            }
            finally
            {
                if (begun is null)
                    Forget(key);
                found.SetResult(begun);
            }
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
        return kept is null;
    }

    /// <summary>Ends the work under this key, whoever follows it.</summary>
    public async Task CancelAsync(string key)
    {
        Task<RunningResponse?>? found;
        lock (_gate)
            found = _live.GetValueOrDefault(key);
        if (found is not null)
            await CancelAsync(found);
    }

    /// <summary>Starts to write a new answer; <paramref name="write"/> goes on whoever follows.</summary>
    public void Write(string key, RunningResponse answer, Func<RunningResponse, Task> write)
    {
        var running = Task.Run(() => WriteAsync(key, answer, write));
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
        try
        {
            await write(answer);
            answer.End(failure: null);
        }
        catch (Exception broken)
        {
            if (!answer.Work.IsCancellationRequested)
                log.LogError(broken, "A recorded answer could not be written");
            answer.End(broken);
        }

        try
        {
            if (answer.MayKeep)
                await answer.KeepAsync(key);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(full, "An answer could not be kept for its idempotency key");
        }

        Forget(key);
        answer.Release();
    }

    /// <summary>Null: the key is the caller's now, whose answer is <paramref name="mine"/>. Otherwise what another found, or will; null
    /// when that is no answer that can be joined.</summary>
    private Task<RunningResponse?>? Claim(string key, Task<RunningResponse?> mine)
    {
        lock (_gate)
        {
            if (_live.TryGetValue(key, out var another))
                return another;
            _live.Add(key, mine);
            return null;
        }
    }

    private void Forget(string key)
    {
        lock (_gate)
            _live.Remove(key);
    }

    private static async Task CancelAsync(Task<RunningResponse?> found)
    {
        // Held, so that it is not freed between the two.
        if (await found is not { } live || !live.TryFollow())
            return;
        await live.Work.CancelAsync();
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
            await CancelAsync(found);
        await Task.WhenAll(running);
    }
}
