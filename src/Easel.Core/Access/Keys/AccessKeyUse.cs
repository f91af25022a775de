using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Access.Keys;

/// <summary>Notes when keys were used, once in a while and at the end: no request waits for it.</summary>
internal sealed partial class AccessKeyUse(IAccessKeyStore store, TimeProvider clock, ILogger<AccessKeyUse> log) : BackgroundService
{
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);

    public void Note(string keyId, DateTimeOffset at) => _used[keyId] = at;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // What is left is written by whoever stops it.
        }
    }

    private async ValueTask WriteAsync(CancellationToken cancellationToken)
    {
        var batch = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var id in _used.Keys)
        {
            if (_used.TryRemove(id, out var at))
                batch[id] = at;
        }

        if (batch.Count == 0)
            return;
        try
        {
            await store.NoteUseAsync(batch, cancellationToken);
        }
        catch (Exception failed)
        {
            // The next time; what was noted since is later.
            foreach (var (id, at) in batch)
                _used.TryAdd(id, at);
            LogFailed(failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "When access keys were used last could not be noted")]
    private partial void LogFailed(Exception failed);
}
