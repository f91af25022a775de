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
    private readonly Dictionary<string, RunningResponse> _live = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _running = [];

    /// <summary>The name of a client's key among all clients' keys.</summary>
    public static string KeyOf(string owner, string idempotencyKey) =>
        $"{Hash(owner)[..ResponseKey.OwnerLength]}{Hash($"{owner}\n{idempotencyKey}")}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The answer under this key, to be followed; the second value tells that it must be written first.</summary>
    public (RunningResponse Answer, bool IsNew) Follow(string key, string request)
    {
        lock (_gate)
        {
            if (_live.TryGetValue(key, out var live) && live.TryFollow())
                return (live, false);
            if (store.Find(key) is { } kept)
                return (RunningResponse.Finished(kept, clock), false);
            var begun = RunningResponse.Begin(store.Create(), request, clock, options.ResumeGrace);
            _live[key] = begun;
            return (begun, true);
        }
    }

    /// <summary>Nothing is being written or kept under this key.</summary>
    public bool IsUnknown(string key)
    {
        lock (_gate)
        {
            if (_live.ContainsKey(key))
                return false;
        }

        using var kept = store.Find(key);
        return kept is null;
    }

    /// <summary>Ends the work under this key, whoever follows it.</summary>
    public async Task CancelAsync(string key)
    {
        RunningResponse? live;
        lock (_gate)
        {
            // Held, so that it is not freed between the two.
            if (!_live.TryGetValue(key, out live) || !live.TryFollow())
                return;
        }

        await live.Work.CancelAsync();
        live.Unfollow();
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
                answer.Keep(key);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(full, "An answer could not be kept for its idempotency key");
        }

        lock (_gate)
            _live.Remove(key);
        answer.Release();
    }

    private void Forget(Task running)
    {
        lock (_gate)
            _running.Remove(running);
    }

    private async Task EndAsync()
    {
        Task[] running;
        RunningResponse[] live;
        lock (_gate)
            (running, live) = ([.. _running], [.. _live.Values]);
        foreach (var answer in live)
        {
            // Held, so that it is not freed between the two.
            if (!answer.TryFollow())
                continue;
            await answer.Work.CancelAsync();
            answer.Unfollow();
        }

        await Task.WhenAll(running);
    }
}
