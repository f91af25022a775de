using System.Diagnostics.Metrics;
using System.Threading.Channels;
using Easel.Abstractions.Requests;
using Easel.Core.Storage;
using Easel.Core.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Usage;

/// <summary>
/// Writes usage in the background, in batches: a batch is what came within some milliseconds, and while the one before was written.
/// While the store cannot be used everything waits for it; when the server stops meanwhile, it is put on disk for the next start.
/// </summary>
internal sealed partial class UsageWriter : ISpendLedger, IHostedLifecycleService, IAsyncDisposable, IDisposable
{
    /// <summary>How long records are gathered that are written together.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Looks at a month's spending before one is believed that was overtaken by a batch.</summary>
    private const int Looks = 10;

    private readonly IUsageStore _store;
    private readonly UnwrittenUsage _unwritten;
    private readonly UsageSpill? _spill;
    private readonly TimeProvider _clock;
    private readonly ILogger<UsageWriter> _log;
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly CancellationTokenSource _stop = new();
    private readonly Counter<long> _lost;
    private Task _writing = Task.CompletedTask;
    private bool _isFull;

    public UsageWriter(IUsageStore store, UsageOptions options, IMeterFactory meters, TimeProvider clock, ILogger<UsageWriter> log)
    {
        var meter = meters.Create(EaselTelemetry.Name);
        (_store, _clock, _log) = (store, clock, log);
        _unwritten = new UnwrittenUsage(options.MaxUnwritten);
        _spill = options.SpillFolder is { } folder ? new UsageSpill(folder, log) : null;
        _lost = meter.CreateCounter<long>("easel.usage.lost", "{record}", "Usage records for which there was no room.");
        meter.CreateObservableUpDownCounter(
            "easel.usage.unwritten",
            () => _unwritten.Count,
            "{record}",
            "Usage records that wait for the database."
        );
    }

    /// <summary>Writes a record soon.</summary>
    public void Add(UsageRecord record)
    {
        if (!_unwritten.TryAdd(record))
        {
            _lost.Add(1);
            if (!Interlocked.Exchange(ref _isFull, true))
                LogNoRoom();
            return;
        }

        _signal.Writer.TryWrite(true);
    }

    /// <summary>Counts what a caller spent, from now on and soon in the store too.</summary>
    public void Spend(CallerIdentity caller, Spent spent)
    {
        if (spent == default)
            return;
        _unwritten.Add(SpendScope.Of(caller), Spending.MonthOf(_clock.GetUtcNow()), spent);
        _signal.Writer.TryWrite(true);
    }

    /// <summary>Writes what is left of a lease, after what was spent before.</summary>
    public void Shrink(SpendLease lease)
    {
        _unwritten.Shrink(lease);
        _signal.Writer.TryWrite(true);
    }

    /// <summary>What the store may not know of a scope's month.</summary>
    public UnwrittenSpending UnwrittenOf(SpendScope scope, DateOnly month) => _unwritten.Look(scope, month).Spending;

    public async ValueTask<Spent> ReadAsync(SpendScope scope, CancellationToken cancellationToken)
    {
        var month = Spending.MonthOf(_clock.GetUtcNow());
        for (var look = 1; ; look++)
        {
            var (unwritten, version) = _unwritten.Look(scope, month);
            var (stored, hasBatch) = await _store.ReadSpentAsync(scope, month, unwritten.Batch, cancellationToken);
            if (look == Looks || _unwritten.Look(scope, month).Version == version)
                return unwritten.AddTo(stored, hasBatch);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _writing = Task.Run(WriteAllAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After all others have stopped: nothing is used any more.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _writing;
        while (_unwritten.Take() is { } batch)
        {
            if (!await TryWriteLastAsync(batch, cancellationToken))
                _spill?.Keep(batch);
            _unwritten.Finish();
        }
    }

    /// <summary>A host that is disposed without having been stopped writes all the same.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_stop.IsCancellationRequested)
            await StoppedAsync(CancellationToken.None);
        Dispose();
    }

    public void Dispose() => _stop.Dispose();

    private async Task WriteAllAsync()
    {
        try
        {
            foreach (var (batch, written) in _spill?.Load() ?? [])
            {
                await WriteAsync(batch);
                written();
            }

            await foreach (var _ in _signal.Reader.ReadAllAsync(_stop.Token))
            {
                // By the real clock, whatever time it is told to be: a transaction for each request would cost more than the request.
                await Task.Delay(Gathering, TimeProvider.System, _stop.Token);
                while (_unwritten.Take() is { } batch)
                {
                    await WriteAsync(batch);
                    _unwritten.Finish();
                    _isFull = false;
                }
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // What is left is written by whoever stops.
        }
    }

    /// <summary>Tries until it is written; cancelled by the end of the server, it is kept on disk.</summary>
    private async Task WriteAsync(UsageBatch batch)
    {
        var pause = FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await _store.AddAsync(batch, CancellationToken.None);
                if (attempt > 1)
                    LogWritten(batch.Records.Count);
                return;
            }
            catch (Exception broken) when (broken is StorageFullException or StorageUnavailableException)
            {
                if (attempt == 1)
                    LogWaits(broken);
            }
            catch (Exception bug)
            {
                // It would fail for ever, and everything behind it would wait.
                _lost.Add(batch.Records.Count);
                LogLost(bug, batch.Records.Count);
                return;
            }

            try
            {
                await Task.Delay(pause, _clock, _stop.Token);
            }
            catch (OperationCanceledException)
            {
                if (!await TryWriteLastAsync(batch, CancellationToken.None))
                    _spill?.Keep(batch);
                _unwritten.Finish();
                throw;
            }

            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<bool> TryWriteLastAsync(UsageBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await _store.AddAsync(batch, cancellationToken);
            return true;
        }
        catch (Exception broken)
        {
            LogUnwritten(broken, batch.Records.Count);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Usage cannot be written; it is kept until it can")]
    private partial void LogWaits(Exception broken);

    [LoggerMessage(Level = LogLevel.Information, Message = "Usage is written again: {Records} records")]
    private partial void LogWritten(int records);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Records} usage records could not be written before the end")]
    private partial void LogUnwritten(Exception broken, int records);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Records} usage records are lost")]
    private partial void LogLost(Exception bug, int records);

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "There is no room for more unwritten usage; records are lost until the database is back"
    )]
    private partial void LogNoRoom();
}
