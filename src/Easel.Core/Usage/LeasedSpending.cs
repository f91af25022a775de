using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Usage;

/// <summary>This server's leases (<see cref="ISpendLeases"/>): taken before a request is drawn, renewed while it is, written down with what
/// was spent. Thread-safe.</summary>
internal sealed partial class LeasedSpending(ISpendLeases leases, UsageWriter writer, TimeProvider clock, ILogger<LeasedSpending> log)
    : BackgroundService
{
    /// <summary>A lease outlives a renewal or two that the database was too busy for.</summary>
    private static readonly TimeSpan Renewal = ISpendLeases.Lifetime / 4;

    private readonly string _holder = Guid.CreateVersion7().ToString("N");
    private readonly ConcurrentDictionary<Guid, SpendLease> _held = new();

    /// <inheritdoc cref="ISpendLeases.TakeAsync" />
    public async ValueTask<bool> TakeAsync(
        SpendLease lease,
        Func<IReadOnlyList<ScopeSpending>, bool> isEnough,
        CancellationToken cancellationToken
    )
    {
        bool isTaken;
        try
        {
            isTaken = await leases.TakeAsync(_holder, lease, scope => writer.UnwrittenOf(scope, lease.Month), isEnough, cancellationToken);
        }
        catch
        {
            // One that is kept although the response was lost is given back too.
            _held[lease.Id] = lease;
            throw;
        }

        if (isTaken)
            _held[lease.Id] = lease;
        return isTaken;
    }

    public ValueTask<Spent> ReadOthersAsync(SpendScope scope, DateOnly month, CancellationToken cancellationToken) =>
        leases.ReadOthersAsync(_holder, scope, month, cancellationToken);

    /// <summary>Less is left of a lease: the store hears of it with what was spent before.</summary>
    public void Shrink(SpendLease lease)
    {
        if (!_held.ContainsKey(lease.Id))
            return;
        if (lease.Left == default)
            _held.TryRemove(lease.Id, out _);
        else
            _held[lease.Id] = lease;
        writer.Shrink(lease);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beats = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await beats.WaitForNextTickAsync(stoppingToken))
                await RenewAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is left is written by whoever stops the writer.
        }
    }

    private async ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        if (_held.IsEmpty)
            return;
        var renewed = _held.Values.ToList();
        try
        {
            await leases.RenewAsync(_holder, renewed, cancellationToken);
        }
        catch (IOException broken)
        {
            LogUnrenewed(broken);
        }

        // One that ended meanwhile may have been kept anew after its end was written.
        foreach (var ended in renewed.Where(lease => !_held.ContainsKey(lease.Id)))
            writer.Shrink(ended with { Left = default });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What requests under way have set aside of budgets cannot be renewed now")]
    private partial void LogUnrenewed(Exception broken);
}
